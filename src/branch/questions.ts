import type DataLoader from "dataloader";
import type { QueryResultRow } from "pg";
import type { Reads, Statement } from "../database/reads";

/** A row of an answer; `asked` is the position of its question among those asked together, from 1. */
export type AnswerRow<Row> = Row & { asked: string };

/** Writes one statement that answers all of these questions. */
export type Asking<Question> = (questions: readonly Question[]) => Statement;

function sameText(question: unknown): string {
  return typeof question === "string" ? question : JSON.stringify(question);
}

/** Answers a question with many rows: one statement for everybody who asks it at the same time. */
export function manyForEach<Question, Row extends QueryResultRow>(
  reads: Reads,
  asking: Asking<Question>,
): DataLoader<Question, Row[], string> {
  return reads.loader<Question, Row[], string>(
    async (questions) => {
      const answers = questions.map((): Row[] => []);
      for (const row of await reads.rows<AnswerRow<Row>>(asking(questions))) {
        answers[Number(row.asked) - 1]?.push(row);
      }
      return answers;
    },
    { cacheKeyFn: sameText },
  );
}

/** Answers a question with one row, or null where there is none. */
export function oneForEach<Question, Row extends QueryResultRow>(
  reads: Reads,
  asking: Asking<Question>,
): DataLoader<Question, Row | null, string> {
  return reads.loader<Question, Row | null, string>(
    async (questions) => {
      const answers = questions.map((): Row | null => null);
      for (const row of await reads.rows<AnswerRow<Row>>(asking(questions))) {
        answers[Number(row.asked) - 1] = row;
      }
      return answers;
    },
    { cacheKeyFn: sameText },
  );
}

/** One column of the questions, as a parameter of the statement. */
export function column<Question, Value>(
  questions: readonly Question[],
  value: (question: Question) => Value,
): Value[] {
  return questions.map(value);
}
