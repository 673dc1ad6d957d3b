import http from "node:http";
import { Pool } from "pg";
import { QUESTIONS } from "./questions";

/** The limit that our servers are held against: SQL in, rows out as JSON, nothing between. */
const pool = new Pool({ connectionString: process.argv[2], max: 10 });

const server = http.createServer((request, response) => {
  const question = QUESTIONS[Number(request.url?.slice(1))];
  request.resume();
  if (!question) {
    response.writeHead(404).end();
    return;
  }
  const { name, text, values } = question.statement;
  pool.query({ name, text, values: [...values] }).then(
    ({ rows }) =>
      response.setHeader("content-type", "application/json").end(JSON.stringify({ data: rows })),
    () => response.writeHead(500).end(),
  );
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") console.log(`http://127.0.0.1:${address.port}`);
});
