import { documentOf } from './document.ts';
import { markup } from './markup.ts';

const TEXTS = {
  400: ['网址不完整或有误', '请核对公示栏上的网址。'],
  404: ['没有这个小区的公示信息', '请核对网址，或向所在社区、街道查询。'],
  429: ['查看过于频繁', '请一分钟后再试。'],
  503: ['暂时无法读取公示信息', '系统正在恢复，请稍后再试。'],
} as const;

/** Why there is no notice. */
export type Refusal = keyof typeof TEXTS;

/** The page of a refusal; it repeats nothing of what was asked. */
export function messagePage(status: Refusal): string {
  const [title, advice] = TEXTS[status];
  return documentOf(
    title,
    markup`<header><p>小区物业服务公示</p><h1>${title}</h1></header><p class="message">${advice}</p>`,
  );
}
