import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { IncomingHttpHeaders } from 'node:http';

let stop: (() => Promise<void>) | undefined;

/**
 * Sends traces to `OTEL_EXPORTER_OTLP_ENDPOINT`, when it is set; without it nothing is loaded and spans cost nothing.
 * The other variables of OpenTelemetry (`OTEL_SERVICE_NAME`, `OTEL_TRACES_SAMPLER`, …) apply too.
 */
export async function startTracing(
  service = 'redgrid',
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<void> {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT || env.OTEL_SDK_DISABLED === 'true' || stop) return;
  const { BatchSpanProcessor, NodeTracerProvider } = await import('@opentelemetry/sdk-trace-node');
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  const { defaultResource, resourceFromAttributes } = await import('@opentelemetry/resources');
  const named = resourceFromAttributes({ 'service.name': env.OTEL_SERVICE_NAME ?? service });
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(named),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  stop = () => provider.shutdown();
}

/** Sends what is left; a collector that does not answer is not waited for longer than the exporter does. */
export async function stopTracing(): Promise<void> {
  await stop?.().catch(() => undefined);
  stop = undefined;
}

/** Runs the work of one request in a span that continues the caller's trace; what it throws marks the span. */
export function tracedRequest(headers: IncomingHttpHeaders, work: () => Promise<void>): Promise<void> {
  const caller = propagation.extract(context.active(), headers);
  return trace
    .getTracer('redgrid')
    .startActiveSpan('request', { kind: SpanKind.SERVER }, caller, async (span) => {
      try {
        await work();
      } catch (error) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw error;
      } finally {
        span.end();
      }
    });
}
