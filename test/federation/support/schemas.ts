/** A small hub and a small branch, in the shape of the real ones. */
export const HUB_SDL = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@inaccessible", "@cost", "@listSize"]
    )

  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT | SCALAR | ENUM

  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION

  scalar Date

  type Query {
    region(code: ID!): Region
    regions(first: Int = 50): RegionConnection!
    compareRegions(codes: [ID!]!): [CoverageRow!]!
    coverageRanking(within: ID, asOf: Date): [CoverageRow!]! @cost(weight: 500)
    branchOffice(code: ID!): BranchOffice
    officeDirectory: [OfficeEndpoint!]! @inaccessible
  }

  type OfficeEndpoint @inaccessible {
    code: ID!
    url: String!
  }

  type RegionConnection {
    nodes: [Region!]!
    totalCount: Int!
  }

  type CoverageRow {
    region: Region!
    rank: Int
    percent: Float
  }

  type Region @key(fields: "code") {
    code: ID!
    name: String!
    officeCode: ID @shareable
    parent: Region
    children: [Region!]!
    office: BranchOffice
  }

  type BranchOffice @key(fields: "code") {
    code: ID!
    name: String!
    officeCode: ID @shareable
  }
`;

export const BRANCH_SDL = /* GraphQL */ `
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@composeDirective"]
    )
    @link(url: "https://jangkauan.id/office/v1.0", import: ["@office"])
    @composeDirective(name: "@office")

  directive @office(argument: String, field: String) on FIELD_DEFINITION | OBJECT

  scalar Date

  type Query {
    agreement(id: ID!): Agreement @office(argument: "id")
    officeAgreements(office: ID!, activeOn: Date): [Agreement!] @office(argument: "office")
  }

  type Mutation {
    recordAgreement(input: RecordAgreementInput!): RecordAgreementResult
      @office(argument: "input.office")
  }

  input RecordAgreementInput {
    office: ID!
    number: String!
  }

  union RecordAgreementResult = Agreement | Refusal

  type Refusal {
    problems: [String!]!
  }

  type Region
    @key(fields: "code officeCode")
    @key(fields: "code", resolvable: false)
    @office(field: "officeCode") {
    code: ID!
    officeCode: ID @shareable
    agreements(activeOn: Date): [Agreement!]
    meetings: [Meeting!]
  }

  type BranchOffice
    @key(fields: "code officeCode")
    @key(fields: "code", resolvable: false)
    @office(field: "officeCode") {
    code: ID!
    officeCode: ID @shareable
    agreements: [Agreement!]
  }

  type Agreement @key(fields: "id") @office(field: "id") {
    id: ID!
    number: String!
    kind: String
    note: String
    office: BranchOffice!
    regions: [Region!]!
  }

  type Meeting @key(fields: "id") @office(field: "id") {
    id: ID!
    kind: String!
  }
`;
