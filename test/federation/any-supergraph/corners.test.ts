import { serveSupergraphFile, type PlainSubgraph } from "../support/any-supergraph";

async function answerOf(
  subgraphs: Record<string, PlainSubgraph>,
  question: string,
  variables: Record<string, unknown> = {},
) {
  const supergraph = await serveSupergraphFile(subgraphs);
  const answer = await supergraph.ask(question, variables);
  await supergraph.stop();
  return answer;
}

interface Book {
  id: string;
  upc: string;
  author?: string;
}
const books: Book[] = [
  { id: "1", upc: "b1", author: "Alice" },
  { id: "2", upc: "b2", author: "Bob" },
  { id: "3", upc: "b3" },
];

describe("corners that supergraphs of others have", () => {
  test("a key that one subgraph must first be asked for, and that may be null", async () => {
    const { data, errors } = await answerOf(
      {
        a: {
          sdl: `type Query { shelves: [Shelf!]! } type Shelf { book: Book } type Book @key(fields: "upc") { upc: ID! }`,
          resolvers: {
            Query: { shelves: () => books.map(({ upc }) => ({ book: { upc } })) },
            Book: { __resolveReference: (key: object) => key },
          },
        },
        b: {
          sdl: `type Book @key(fields: "id") @key(fields: "upc") { id: ID upc: ID! }`,
          resolvers: {
            Book: {
              __resolveReference: (key: Partial<Book>) => {
                const book = books.find(({ id, upc }) => id === key.id || upc === key.upc);
                return book && { upc: book.upc, id: book.author ? book.id : null };
              },
            },
          },
        },
        c: {
          sdl: `type Book @key(fields: "id") { id: ID author: Author } type Author { name: String }`,
          resolvers: {
            Book: {
              __resolveReference: (key: Partial<Book>) => {
                const book = books.find(({ id }) => id === key.id);
                return book ? { id: book.id, author: { name: book.author } } : null;
              },
            },
          },
        },
      },
      "{ shelves { book { upc author { name } } } }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      shelves: [
        { book: { upc: "b1", author: { name: "Alice" } } },
        { book: { upc: "b2", author: { name: "Bob" } } },
        { book: { upc: "b3", author: null } },
      ],
    });
  });

  test("keys inside keys, and lists of lists", async () => {
    const { data, errors } = await answerOf(
      {
        a: {
          sdl: `type Query { grid: [[Cell]] } type Cell @key(fields: "at { x y }") { at: At! } type At @shareable { x: Int! y: Int! }`,
          resolvers: {
            Query: { grid: () => [[{ at: { x: 0, y: 0 } }, null], [{ at: { x: 1, y: 0 } }], null] },
          },
        },
        b: {
          sdl: `type Cell @key(fields: "at { x y }") { at: At! colour: String } type At @shareable { x: Int! y: Int! }`,
          resolvers: {
            Cell: {
              __resolveReference: (cell: object) => cell,
              colour: ({ at }: { at: { x: number } }) => (at.x === 0 ? "red" : "blue"),
            },
          },
        },
      },
      "{ grid { colour } }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ grid: [[{ colour: "red" }, null], [{ colour: "blue" }], null] });
  });

  test("an error deep inside a list of lists keeps both indexes", async () => {
    const { data, errors } = await answerOf(
      {
        a: {
          sdl: `type Query { grid: [[Cell!]]! } type Cell @key(fields: "id") { id: ID! }`,
          resolvers: { Query: { grid: () => [[{ id: "1" }], [{ id: "2" }, { id: "3" }]] } },
        },
        b: {
          sdl: `type Cell @key(fields: "id") { id: ID! colour: String! }`,
          resolvers: {
            Cell: {
              __resolveReference: (cell: object) => cell,
              colour: ({ id }: { id: string }) => {
                if (id === "3") throw new Error("boom");
                return "red";
              },
            },
          },
        },
      },
      "{ grid { colour } }",
    );
    expect(data).toEqual({ grid: [[{ colour: "red" }], null] });
    expect(errors?.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [["grid", 1, 1, "colour"], "SUBGRAPH_ERROR"],
    ]);
  });

  test("an interface that one subgraph extends as if it were an object", async () => {
    const media = [
      { __typename: "Film", id: "f1" },
      { __typename: "Song", id: "s1" },
    ];
    const { data, errors } = await answerOf(
      {
        a: {
          sdl: `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! }
            type Film implements Media @key(fields: "id") { id: ID! minutes: Int } type Song implements Media @key(fields: "id") { id: ID! }`,
          resolvers: {
            Query: { media: () => media },
            Media: {
              __resolveReference: ({ id }: { id: string }) => media.find((one) => one.id === id),
              __resolveType: ({ __typename }: { __typename: string }) => __typename,
            },
            Film: { __resolveReference: (film: object) => film, minutes: () => 90 },
            Song: { __resolveReference: (song: object) => song },
          },
        },
        b: {
          sdl: `type Query { best: Media } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
          resolvers: {
            Query: { best: () => ({ id: "f1" }) },
            Media: {
              __resolveReference: (key: object) => key,
              stars: ({ id }: { id: string }) => (id === "f1" ? 5 : 3),
            },
          },
        },
      },
      "{ media { __typename id stars ... on Film { minutes } } best { __typename stars ... on Film { minutes } } }",
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      media: [
        { __typename: "Film", id: "f1", stars: 5, minutes: 90 },
        { __typename: "Song", id: "s1", stars: 3 },
      ],
      best: { __typename: "Film", stars: 5, minutes: 90 },
    });
  });

  test("a required field that takes an argument, asked by the client with another one", async () => {
    const { data, errors } = await answerOf(
      {
        a: {
          sdl: `type Query { product: Product } type Product @key(fields: "id") { id: ID! price(currency: String!): Int }`,
          resolvers: {
            Query: { product: () => ({ id: "p" }) },
            Product: {
              __resolveReference: (key: object) => key,
              price: (_: unknown, { currency }: { currency: string }) =>
                currency === "USD" ? 10 : 160_000,
            },
          },
        },
        b: {
          sdl: `type Product @key(fields: "id") { id: ID! price(currency: String!): Int @external shipping: Int @requires(fields: "price(currency: \\"USD\\")") }`,
          resolvers: {
            Product: {
              __resolveReference: (key: object) => key,
              shipping: ({ price }: { price: number }) => price / 2,
            },
          },
        },
      },
      '{ product { price(currency: "IDR") shipping } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ product: { price: 160_000, shipping: 5 } });
  });

  test("a union that two subgraphs know different members of", async () => {
    const { data, errors } = await answerOf(
      {
        a: {
          sdl: `type Query { inA: Box } type Box @shareable { things: [Thing!]! } union Thing = Both | OnlyA type Both @shareable { label: String } type OnlyA { a: String }`,
          resolvers: {
            Query: {
              inA: () => ({
                things: [
                  { __typename: "Both", label: "x" },
                  { __typename: "OnlyA", a: "a" },
                ],
              }),
            },
          },
        },
        b: {
          sdl: `type Query { inB: Box } type Box @shareable { things: [Thing!]! } union Thing = Both | OnlyB type Both @shareable { label: String } type OnlyB { b: String }`,
          resolvers: {
            Query: { inB: () => ({ things: [{ __typename: "OnlyB", b: "b" }] }) },
          },
        },
      },
      `{ inA { ...Things } inB { ...Things } }
       fragment Things on Box { things { __typename ... on Both { label } ... on OnlyA { a } ... on OnlyB { b } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      inA: {
        things: [
          { __typename: "Both", label: "x" },
          { __typename: "OnlyA", a: "a" },
        ],
      },
      inB: { things: [{ __typename: "OnlyB", b: "b" }] },
    });
  });

  test("a field that moved to another subgraph is asked there", async () => {
    const { data } = await answerOf(
      {
        a: {
          sdl: `type Query { post: Post } type Post @key(fields: "id") { id: ID! written: String }`,
          resolvers: { Query: { post: () => ({ id: "1", written: "by a" }) } },
        },
        b: {
          sdl: `type Post @key(fields: "id") { id: ID! written: String @override(from: "a") }`,
          resolvers: {
            Post: { __resolveReference: (key: object) => ({ ...key, written: "by b" }) },
          },
        },
      },
      "{ post { written } }",
    );
    expect(data).toEqual({ post: { written: "by b" } });
  });

  test("a root field in one subgraph and a custom scalar as an object", async () => {
    const { data } = await answerOf(
      {
        a: {
          sdl: `scalar JSON type Query { settings(like: JSON): JSON }`,
          resolvers: {
            Query: {
              settings: (_: unknown, { like }: { like: unknown }) => ({ like, on: [true] }),
            },
          },
        },
      },
      "query ($like: JSON) { settings(like: $like) }",
      { like: { deep: [1, null] } },
    );
    expect(data).toEqual({ settings: { like: { deep: [1, null] }, on: [true] } });
  });
});
