export { noticeRoute } from './notice.route.ts';
