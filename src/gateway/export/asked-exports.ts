import { type TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type GraphQLSchema, validate } from "graphql";
import {
  type ExportedDataSetFragment,
  type ExportedRowFragment,
  RankingExportDocument,
  SeriesExportDocument,
  SnapshotExportDocument,
} from "../../../schema/operations.types";
import { measureQuery } from "../../graphql/query-size";
import { type GatewayContext } from "../gateway.context";
import { type AskOwn, operationOf } from "../own-operation";
import { type AddressQuery, type ReadArguments, readArguments } from "./export-arguments";
import { type AnsweredRanking, rankingTable } from "./ranking-table";
import { type ExportedTable } from "./exported-table";
import { seriesTable } from "./series-table";

/** The tables that there are. */
export const EXPORTED_TABLES = ["ranking", "series"] as const;
export type ExportedName = (typeof EXPORTED_TABLES)[number];

/** A ranking with what was asked for it. */
export interface AskedRanking {
  readonly ranking: AnsweredRanking;
  readonly dataSet: ExportedDataSetFragment;
  readonly asked: ReadArguments;
}

/** A table with what was asked for it. */
export interface AskedTable {
  readonly table: ExportedTable<ExportedRowFragment>;
  readonly asked: ReadArguments;
}

type OwnDocument = TypedDocumentNode<unknown, never>;

const DOCUMENTS: readonly OwnDocument[] = [
  RankingExportDocument,
  SnapshotExportDocument,
  SeriesExportDocument,
];

/** Asks the graph for what addresses name. */
export class AskedExports {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly ask: AskOwn,
  ) {}

  /** Whether the graph is one that has rankings; a gateway may serve any other. */
  static areOffered(schema: GraphQLSchema): boolean {
    return DOCUMENTS.every((document) => validate(schema, document).length === 0);
  }

  /** What a table costs: as much as the dearest question behind one. */
  get price(): number {
    const costs = DOCUMENTS.map(
      (document) => measureQuery(this.schema, document, operationOf(document), {}).size.cost,
    );
    return Math.max(...costs);
  }

  /** A ranking: the one that a snapshot names, or the one that answers the question. */
  async ranking(
    query: AddressQuery,
    form: readonly string[],
    context: GatewayContext,
  ): Promise<AskedRanking> {
    if (query.snapshot !== undefined && query.snapshot !== "") {
      const asked = this.read(SnapshotExportDocument, form, query);
      return { ...(await this.ask(SnapshotExportDocument, asked.variables, context)), asked };
    }
    const asked = this.read(RankingExportDocument, ["snapshot", ...form], query);
    return { ...(await this.ask(RankingExportDocument, asked.variables, context)), asked };
  }

  /** A table by its name. */
  async table(
    name: ExportedName,
    query: AddressQuery,
    form: readonly string[],
    context: GatewayContext,
  ): Promise<AskedTable> {
    if (name === "ranking") {
      const { ranking, dataSet, asked } = await this.ranking(query, form, context);
      return { table: rankingTable(ranking, dataSet, asked.variables), asked };
    }
    const asked = this.read(SeriesExportDocument, form, query);
    const answer = await this.ask(SeriesExportDocument, asked.variables, context);
    return { table: seriesTable(answer, asked.variables), asked };
  }

  private read(document: unknown, form: readonly string[], query: AddressQuery): ReadArguments {
    return readArguments(this.schema, document as OwnDocument, form, query);
  }
}
