import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { trace } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { startTracing, stopTracing, tracedRequest } from './tracing.ts';

it('costs nothing without a collector: no span is recorded', async () => {
  await startTracing('test', {});
  await tracedRequest({}, async () => {
    expect(trace.getActiveSpan()?.isRecording() ?? false).toBe(false);
  });
});

it('continues the trace of the caller and sends it to the collector', async () => {
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (piece: string) => (body += piece));
    request.on('end', () => {
      bodies.push(`${request.url ?? ''} ${body}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  process.env.OTEL_EXPORTER_OTLP_ENDPOINT = endpoint;
  await startTracing('test', { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint });
  const traceId = '0af7651916cd43dd8448eb211c80319c';

  await tracedRequest({ traceparent: `00-${traceId}-b7ad6b7169203331-01` }, async () => {
    expect(trace.getActiveSpan()?.spanContext().traceId).toBe(traceId);
  });
  await stopTracing();
  delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT;
  collector.close();

  expect(bodies.join()).toMatch(/^\/v1\/traces .*"request"/s);
  expect(bodies.join()).toContain(traceId);
});
