import { Directive, Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { PageInfo } from "../../graphql/page-info.type";
import { DateTimeScalar } from "../../graphql/scalars";

/** What became of an import. */
export enum ImportJobState {
  RUNNING = "RUNNING",
  DONE = "DONE",
  REFUSED = "REFUSED",
  CANCELLED = "CANCELLED",
  INTERRUPTED = "INTERRUPTED",
}

registerEnumType(ImportJobState, {
  name: "ImportJobState",
  description: "What became of an import. Only a done one has stored anything.",
  valuesConfig: {
    RUNNING: { description: "It is being read, checked and stored; nothing of it is seen yet." },
    DONE: { description: "All that it was to store is stored; a dry run has stored nothing." },
    REFUSED: { description: "The file or some of its rows are wrong; nothing was stored." },
    CANCELLED: { description: "Its sender stopped it, or broke off; nothing was stored." },
    INTERRUPTED: {
      description: "The program or its database stopped; nothing was stored: import it again.",
    },
  },
});

/** What is wrong with a file as a whole. */
@ObjectType({ description: "What is wrong with a file itself.", simpleResolvers: true })
export class ImportProblem {
  @Field(() => Int, {
    nullable: true,
    description: "The line, the first being 1; empty: the file as a whole.",
  })
  line!: number | null;

  @Field(() => String, { nullable: true, description: "The column; empty: all of them." })
  column!: string | null;

  @Field(() => String, { description: "A stable word for programs." })
  code!: string;

  @Field(() => String, { description: "What is wrong, in a sentence." })
  message!: string;

  @Field(() => String, { description: "How to mend it." })
  remedy!: string;
}

/** What is wrong with a row. */
@ObjectType({
  description: "One thing that is wrong with a row of a file. It names nobody.",
  simpleResolvers: true,
})
export class ImportReject {
  @Field(() => Int, { description: "The row, as an editor counts lines; the first line is 1." })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: "The column, as the file calls it; empty: the row as a whole.",
  })
  column!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What stands there, masked; empty: nothing.",
  })
  masked!: string | null;

  @Field(() => String, { description: "A stable word for the rule." })
  code!: string;

  @Field(() => String, { description: "The rule that it breaks." })
  rule!: string;

  @Field(() => String, { description: "How to mend it, in Indonesian." })
  hintId!: string;

  @Field(() => String, { description: "How to mend it, in English." })
  hintEn!: string;
}

/** One import as it is shown. */
@Directive('@key(fields: "id")')
@Directive('@office(field: "id")')
@ObjectType("ImportJob", {
  description: "One import of a file: it stores all that it is to store at once, or nothing.",
  simpleResolvers: true,
})
export class ImportJobType {
  @Field(() => ID, { description: "The branch office, a colon, and its own name." })
  id!: string;

  uuid!: string;

  @Field(() => ImportJobState, { description: "What became of it." })
  state!: ImportJobState;

  @Field(() => String, { description: "The file, as its sender called it, shortened." })
  fileName!: string;

  @Field(() => Boolean, { description: "Whether it only checked." })
  dryRun!: boolean;

  @Field(() => Boolean, {
    description: "Whether valid rows were to be stored beside refused ones.",
  })
  acceptValid!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Who asked for it, as given and not checked; empty: nobody was named.",
  })
  recordedBy!: string | null;

  @Field(() => DateTimeScalar, { description: "When it began." })
  startedAt!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it ended; empty: it did not." })
  endedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "SHA-256 of the file, in hexadecimal digits; empty: it was not read to its end.",
  })
  sha256!: string | null;

  @Field(() => Int, { description: "How many rows are checked so far." })
  rowsRead!: number;

  @Field(() => String, { description: "How many bytes are read so far." })
  bytesRead!: string;

  @Field(() => String, {
    nullable: true,
    description: "How many bytes the file has; empty: its sender did not say, and more may come.",
  })
  bytesTotal!: string | null;

  @Field(() => Int, { nullable: true, description: "Its rows; empty: not read to the end." })
  rows!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Rows that are stored; where nothing was stored, those that would have been. Empty: it did " +
      "not come to its end.",
  })
  accepted!: number | null;

  @Field(() => Int, { nullable: true, description: "Rows that were refused; empty: as above." })
  rejected!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "Rows that were on record already; empty: as above.",
  })
  unchanged!: number | null;

  @Field(() => ID, {
    nullable: true,
    description: "The earlier import that stored the very same file; empty: none did.",
  })
  sameAs!: string | null;

  @Field(() => [ImportProblem], { description: "What is wrong with the file itself." })
  problems!: ImportProblem[];
}

@ObjectType("ImportEdge", { description: "An import in a list of them.", simpleResolvers: true })
export class ImportEdge {
  @Field(() => ImportJobType, { description: "The import." })
  node!: ImportJobType;

  @Field(() => String, { description: "Its place in the list." })
  cursor!: string;
}

@ObjectType("ImportConnection", {
  description: "A page of an office's imports, newest first.",
  simpleResolvers: true,
})
export class ImportConnection {
  @Field(() => [ImportJobType], { description: "The imports of this page; empty: none." })
  nodes!: ImportJobType[];

  @Field(() => [ImportEdge], { description: "The same imports, each with its cursor." })
  edges!: ImportEdge[];

  @Field(() => PageInfo, { description: "Where this page stands in the whole list." })
  pageInfo!: PageInfo;
}
