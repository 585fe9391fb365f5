import { z } from "zod";
import type { Route } from "./route.ts";

const form = {
  target: "draft-2020-12",
  io: "output",
  unrepresentable: "any",
  override: ({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
    // Whole numbers of JavaScript have bounds that say nothing to others.
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  },
} as const;

const bare = ({ $schema: _, $id: __, ...schema }: Record<string, unknown>): Record<string, unknown> => schema;

const schemaOf = (type: z.ZodType): Record<string, unknown> =>
  rebased(bare(z.toJSONSchema(type, form) as Record<string, unknown>)) as Record<string, unknown>;

/** Named shapes stand in the components of the description, not in each schema. */
function rebased(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(rebased);
  if (typeof schema !== "object" || schema === null) return schema;
  const rest = Object.entries(schema).filter(
    ([name, value]) => name !== "$defs" && !(name === "id" && typeof value === "string"),
  );
  return Object.fromEntries(
    rest.map(([name, value]) => [
      name,
      name === "$ref" && typeof value === "string"
        ? value.replace("#/$defs/", "#/components/schemas/")
        : rebased(value),
    ]),
  );
}

/** A schema by its name where it has one. */
const named = (type: z.ZodType): Record<string, unknown> => {
  const id = type.meta()?.id;
  return typeof id === "string" ? { $ref: `#/components/schemas/${id}` } : schemaOf(type);
};

const json = (schema: unknown): Record<string, unknown> => ({ "application/json": { schema } });

function answers({ gives, method }: Route): Record<string, unknown> {
  const { schema, list, status } = gives;
  const problems = { $ref: "#/components/responses/Problem" };
  if (status === 204) return { 204: { description: "done" }, default: problems };
  const body = list
    ? {
        ...json({
          type: "object",
          required: ["items", "next"],
          properties: { items: { type: "array", items: named(schema) }, next: { type: ["string", "null"] } },
        }),
        "application/jsonl": {
          schema: { type: "string", description: "an item a line, as JSON, until there are no more" },
        },
      }
    : json(named(schema));
  const tagged = method === "GET" ? { headers: { ETag: { schema: { type: "string" } } } } : {};
  return {
    [status]: {
      description: list ? "a page of the list, or all of it as lines" : "the thing asked for",
      ...tagged,
      content: body,
    },
    ...(method === "GET" ? { 304: { description: "as you have it (If-None-Match)" } } : {}),
    default: problems,
  };
}

function operation(route: Route): Record<string, unknown> {
  const query = Object.entries(route.query ?? {}).map(([name, type]) => {
    const { default: fallback, ...schema } = schemaOf(type as z.ZodType);
    return {
      name,
      in: "query",
      required: !(type as z.ZodType).safeParse(undefined).success,
      schema: fallback === undefined ? schema : { ...schema, default: fallback },
    };
  });
  const path = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    ...{ name, in: "path", required: true },
    schema: { type: "string" },
  }));
  const headers = Object.entries(route.headers ?? {}).map(([name, { description, required }]) => ({
    ...{ name, in: "header", required, description },
    schema: { type: "string" },
  }));
  return {
    operationId: route.name,
    summary: route.summary,
    security: [{ bearer: [] }, {}],
    "x-scope": route.scope,
    parameters: [...path, ...query, ...headers],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: Object.fromEntries(
              route.body.types.map((type) => [
                type,
                { schema: type === "application/json" ? named(route.body?.schema as z.ZodType) : {} },
              ]),
            ),
          },
        }
      : {}),
    responses: answers(route),
  };
}

/** The API described in OpenAPI 3.1, from the routes themselves. */
export function openapi(routes: readonly Route[], version: string): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  const { schemas } = z.toJSONSchema(z.globalRegistry, { ...form, uri: (id) => `#/components/schemas/${id}` });
  return {
    openapi: "3.1.0",
    info: {
      title: "onrecord",
      version,
      summary: "Who told whom what, by which channel and on whose word; and whether the words held",
      description:
        "Lists come in pages: `next` of one is `after` of the following. `Accept: application/jsonl` gives a list whole.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api/v1" }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, rebased(bare(schema))])),
      responses: {
        Problem: {
          description: "what went wrong and what would be right",
          content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
        },
      },
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "asked only where the desk is served with --tokens" },
      },
    },
  };
}
