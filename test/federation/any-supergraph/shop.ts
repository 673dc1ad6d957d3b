import type { PlainSubgraph } from "../support/any-supergraph";

/** A shop in four subgraphs: required and provided fields, an interface, a union, nested keys. */
const products = [
  {
    id: "p1",
    kind: "Book",
    title: "Atlas",
    weight: 2,
    price: 10,
    owner: { id: "u1", name: "Ani" },
  },
  {
    id: "p2",
    kind: "Lamp",
    title: "Lamp",
    weight: 5,
    price: 100,
    owner: { id: "u2", name: "Budi" },
  },
  { id: "p3", kind: "Book", title: "Index", weight: 1, price: null, owner: null },
];
type Product = (typeof products)[number];
interface Key {
  id: string;
}
const byId = ({ id }: Key) => products.find((product) => product.id === id) ?? null;
const typed = (product: Product | null) => product && { ...product, __typename: product.kind };

export const catalogue: PlainSubgraph = {
  sdl: `
    type Query { products: [Product!]! product(id: ID!): Product found(text: String): [Found!]! shared: Shared @shareable }
    interface Product { id: ID! title: String! owner: User }
    type Book implements Product @key(fields: "id") { id: ID! title: String! pages: Int owner: User @provides(fields: "name") }
    type Lamp implements Product @key(fields: "id") { id: ID! title: String! watts(unit: String = "W"): String owner: User @provides(fields: "name") }
    type User @key(fields: "id") { id: ID! name: String @external }
    union Found = Book | Lamp | User
    type Shared @shareable { id: ID! a: String }
  `,
  resolvers: {
    Query: {
      products: () => products.map(typed),
      product: (_: unknown, key: Key) => typed(byId(key)),
      found: () => [
        typed(products[0] ?? null),
        { __typename: "User", id: "u2" },
        typed(products[1] ?? null),
      ],
      shared: () => ({ id: "s", a: "from catalogue" }),
    },
    Book: { __resolveReference: byId, pages: () => 300 },
    Lamp: {
      __resolveReference: byId,
      watts: (_: unknown, { unit }: { unit: string }) => `60 ${unit}`,
    },
  },
};

export const stock: PlainSubgraph = {
  sdl: `
    type Query { stocked: [Book!]! shared: Shared @shareable }
    type Book @key(fields: "id") { id: ID! weight: Int price: Int inStock: Boolean }
    type Lamp @key(fields: "id") { id: ID! weight: Int price: Int inStock: Boolean }
    type Shared @shareable { id: ID! b: String }
  `,
  resolvers: {
    Query: {
      stocked: () => products.filter(({ kind }) => kind === "Book"),
      shared: () => ({ id: "s", b: "from stock" }),
    },
    Book: { __resolveReference: byId, inStock: ({ id }: Key) => id === "p1" },
    Lamp: { __resolveReference: byId, inStock: () => true },
  },
};

export const shipping: PlainSubgraph = {
  sdl: `
    type Book @key(fields: "id") { id: ID! weight: Int @external price: Int @external shipping: Int @requires(fields: "weight price") label(size: Int): String }
    type Lamp @key(fields: "id") { id: ID! weight: Int @external shipping: Int @requires(fields: "weight") }
  `,
  resolvers: {
    Book: {
      __resolveReference: (book: object) => book,
      shipping: ({ weight, price }: Product) => (price === null ? null : weight * price),
      label: ({ id }: Key, { size }: { size: number }) => `${id}/${size}`,
    },
    Lamp: {
      __resolveReference: (lamp: object) => lamp,
      shipping: ({ weight }: Product) => weight,
    },
  },
};

const journal: string[] = [];

export const people: PlainSubgraph = {
  sdl: `
    type Query { user(id: ID!): User journal: [String!]! }
    type Mutation { rename(id: ID!, name: String!): User forget: Int! }
    type User @key(fields: "id") { id: ID! name: String @shareable friends: [User!]! mood: Mood bought: [Bought!]! }
    enum Mood { HAPPY SAD @inaccessible }
    type Bought { at: String! book: Book! }
    type Book @key(fields: "id", resolvable: false) { id: ID! }
  `,
  resolvers: {
    Query: { user: (_: unknown, { id }: Key) => ({ id }), journal: () => journal },
    Mutation: {
      rename: (_: unknown, { id, name }: Key & { name: string }) => {
        journal.push(`${id}=${name}`);
        return { id, name };
      },
      forget: () => journal.splice(0).length,
    },
    User: {
      __resolveReference: (key: Key) => key,
      name: ({ id, name }: Key & { name?: string }) => name ?? (id === "u1" ? "Ani" : "Budi"),
      friends: ({ id }: Key) => [{ id: id === "u1" ? "u2" : "u1" }],
      mood: ({ id }: Key) => (id === "u1" ? "HAPPY" : "SAD"),
      bought: () => [
        { at: "2024", book: { id: "p1" } },
        { at: "2025", book: { id: "p3" } },
      ],
    },
  },
};
