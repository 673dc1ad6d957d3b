/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What is known of a value. A value that is not known is never shown as zero. */
export type FigureStatus =
  /** Nothing has been reported; the value is not known. */
  | 'NOT_REPORTED'
  /** The value was reported for the period asked. */
  | 'REPORTED'
  /** The latest report is older than the period asked; its age is given. */
  | 'STALE'
  /** Known, but withheld: fewer than five people stand behind it. */
  | 'SUPPRESSED'
  /** Nothing is known, and the branch office that would report it is unreachable. */
  | 'UNREACHABLE'
  /** Zero was reported; nobody is meant. */
  | 'ZERO_REPORTED';

export type CoverageRankingQueryVariables = Exact<{ [key: string]: never; }>;


export type CoverageRankingQuery = { coverageRanking: { asOf: string, ranked: number, unranked: number, rows: Array<{ rank: number | null, rankBest: number | null, rankWorst: number | null, percent: number | null, over100: boolean | null, status: FigureStatus, ageInMonths: number | null, region: { code: string, name: string, office: { name: string } | null } }> } };


export const CoverageRankingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageRanking"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverageRanking"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"level"},"value":{"kind":"EnumValue","value":"REGENCY"}},{"kind":"Argument","name":{"kind":"Name","value":"within"},"value":{"kind":"StringValue","value":"13","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"StringValue","value":"2024-03-31","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"ranked"}},{"kind":"Field","name":{"kind":"Name","value":"unranked"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rank"}},{"kind":"Field","name":{"kind":"Name","value":"rankBest"}},{"kind":"Field","name":{"kind":"Name","value":"rankWorst"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"over100"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ageInMonths"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"office"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<CoverageRankingQuery, CoverageRankingQueryVariables>;