import { answerRows, IMPORT_HEADER, IMPORT_PATH, LARGEST_CHUNK } from '@redgrid/imports';
import { headerOf, readJson, sendJson, type Route } from '@redgrid/http';
import type { RunningSubgraph } from '@redgrid/subgraph';

/** `/imports`: rows of files for this domain, from the runner of jobs, which signs on whose behalf. */
export function rowsRoute(running: RunningSubgraph, secret: string): Route {
  return {
    methods: ['POST'],
    path: IMPORT_PATH,
    async handle(request, response, { requestId }) {
      const signature = headerOf(request.headers, IMPORT_HEADER);
      const body = () => readJson(request, LARGEST_CHUNK);
      const { status, answer } = await answerRows(running, { signature, requestId, body }, secret);
      sendJson(response, status, answer);
    },
  };
}
