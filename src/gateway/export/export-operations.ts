/**
 * What exports and embedded pages ask of the graph, typed by the code generator. Their variables are
 * the arguments that addresses take, by the same names.
 */
export const exportOperations = /* GraphQL */ `
  fragment ExportedDataSet on DataSet {
    kind
    seed
  }

  fragment ExportedRow on CoverageRow {
    rank
    rankBest
    rankWorst
    previousRank
    previousPercent
    previousFigureAsOf
    status
    kind
    precision
    percent
    over100
    participants
    eligibleWorkers
    completeness
    figureAsOf
    ageInMonths
    asOf
    figureId
    growth {
      points
      people
      denominator
    }
    target {
      percent
      gapPoints
      workersNeeded
      uncovered
    }
    definition {
      id
      version
      name
    }
    sources {
      id
      publisher
      publishedOn
      about
    }
    region {
      code
      name
      parent {
        name
      }
      office {
        code
        name
      }
    }
  }

  fragment ExportedRanking on CoverageRanking {
    level
    asOf
    comparedTo
    knownAt
    snapshotId
    ranked
    unranked
    completeness
    definition {
      id
      version
      name
      description
    }
    rows {
      ...ExportedRow
    }
  }

  query RankingExport(
    $level: RegionLevel! = REGENCY
    $within: ID
    $office: ID
    $asOf: Date
    $comparedTo: Date
    $knownAt: DateTime
    $definition: ID
    $segment: Segment
    $maxAgeMonths: Int
  ) {
    dataSet {
      ...ExportedDataSet
    }
    ranking: coverageRanking(
      level: $level
      within: $within
      office: $office
      asOf: $asOf
      comparedTo: $comparedTo
      knownAt: $knownAt
      definition: $definition
      segment: $segment
      maxAgeMonths: $maxAgeMonths
    ) {
      ...ExportedRanking
      lateOffices {
        name
      }
    }
  }

  query SnapshotExport($snapshot: ID!) {
    dataSet {
      ...ExportedDataSet
    }
    ranking: snapshot(id: $snapshot) {
      ...ExportedRanking
    }
  }

  query SeriesExport(
    $code: ID!
    $from: Date!
    $to: Date!
    $knownAt: DateTime
    $definition: ID
    $segment: Segment
    $maxAgeMonths: Int! = 0
  ) {
    dataSet {
      ...ExportedDataSet
    }
    region(code: $code) {
      code
      name
      coverageSeries(
        from: $from
        to: $to
        knownAt: $knownAt
        definition: $definition
        segment: $segment
        maxAgeMonths: $maxAgeMonths
      ) {
        ...ExportedRow
      }
    }
  }
`;
