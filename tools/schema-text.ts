import type pg from "pg";

type Column = { table: string; column: string; type: string; required: boolean; given: string | null };

const tables = `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type,
    a.attnotnull as required, pg_get_expr(d.adbin, d.adrelid) as given
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' order by c.relname, a.attnum`;

async function columns(client: pg.Client): Promise<Map<string, Column[]>> {
  const { rows } = await client.query<Column>(tables);
  return Map.groupBy(rows, (row) => row.table);
}

const typeNames: Record<string, string> = {
  uuid: "string",
  text: "string",
  date: "string",
  "time without time zone": "string",
  tstzrange: "string",
  daterange: "string",
  "timestamp with time zone": "string",
  integer: "number",
  smallint: "number",
  bigint: "number",
  boolean: "boolean",
  bytea: "Buffer",
  "text[]": "string[]",
  "integer[]": "number[]",
};

/** A Kysely interface per table; `jsonb` goes in as text and comes out unknown. */
export async function describeTables(client: pg.Client): Promise<string> {
  const found = await columns(client);
  const lines = [...found].map(([table, all]) => `  ${table}: {\n${all.map(field).join("\n")}\n  };`);
  return `// Generated from the migrations by tools/describe-schema.ts. Do not edit.
import type { ColumnType, Generated } from "kysely";

export interface Tables {
${lines.join("\n")}
}
`;
}

function field({ column, type, required, given }: Column): string {
  const known =
    type === "jsonb"
      ? given
        ? "ColumnType<unknown, string | undefined, string>"
        : "ColumnType<unknown, string, string>"
      : typeNames[type];
  if (!known) throw new Error(`No TypeScript type is known for ${type} (${column})`);
  const nullable = required ? known : `${known} | null`;
  return `    ${column}: ${given && type !== "jsonb" ? `Generated<${nullable}>` : nullable};`;
}

const listings: readonly (readonly [string, string])[] = [
  [
    "constraint",
    `select conrelid::regclass || ': ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> 'migration'::regclass and contype <> 'n' order by 1`,
  ],
  [
    "index",
    `select indexdef as line from pg_indexes where schemaname = 'public' and tablename <> 'migration' order by 1`,
  ],
  [
    "policy",
    `select tablename || ': ' || policyname || ' using ' || coalesce(qual, '-') || ' check ' || coalesce(with_check, '-') as line
    from pg_policies where schemaname = 'public' order by 1`,
  ],
  ["trigger", `select pg_get_triggerdef(oid) as line from pg_trigger where not tgisinternal order by 1`],
  [
    "function",
    `select pg_get_functiondef(p.oid) as line from pg_proc p where pronamespace = 'public'::regnamespace
    and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by proname`,
  ],
  ["view", `select viewname || E':\\n' || definition as line from pg_views where schemaname = 'public' order by 1`],
  [
    "right",
    `select table_name || ': ' || string_agg(privilege_type, ', ' order by privilege_type) as line from information_schema.role_table_grants
    where grantee = 'supple_app' and table_schema = 'public' group by table_name order by 1`,
  ],
];

export async function describeSchema(client: pg.Client): Promise<string> {
  const found = await columns(client);
  const parts = ["-- What the migrations make, for reading. Written by tools/describe-schema.ts. Do not edit.", ""];
  for (const [table, all] of found) parts.push(`table ${table}`, ...all.map(line), "");
  for (const [title, query] of listings) {
    const { rows } = await client.query<{ line: string }>(query);
    parts.push(`-- ${title} ${"-".repeat(100 - title.length)}`, ...rows.map((row) => row.line.trimEnd()), "");
  }
  return parts.join("\n");
}

const line = ({ column, type, required, given }: Column) =>
  `  ${column} ${type}${required ? " not null" : ""}${given ? ` default ${given}` : ""}`;
