using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using Xunit;

namespace DbImpact.Python.Tests.Sql;

/// <summary>Which texts are found, as <c>library: text</c>; a hole is shown as <c>□</c>, an optional part in <c>⟨⟩</c>.</summary>
public class SqlSiteTests
{
    private static SourceFacts Read(params (string Path, string Text)[] files) =>
        PythonFacts.FromFiles([.. files.Select(file => new PythonFile(file.Path, file.Path, file.Text))], TestContext.Current.CancellationToken);

    private static IReadOnlyList<string> Texts(SourceFacts facts) => [.. facts.SqlSites.Select(site => $"{site.Library}: {Show(site.Text)}")];

    private static string Show(SqlText text)
    {
        var shown = text.Text.Replace(SqlText.HoleCharacter, '□');
        foreach (var part in text.OptionalParts.Reverse()) shown = shown.Insert(part.End, "⟩").Insert(part.Start, "⟨");
        return string.Join(" ", shown.Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Finds(string body, params string[] expected) => Assert.Equal(expected, Texts(Read(("app/x.py", body))));

    [Fact]
    public void LibrariesAreRecognisedByWhatMadeTheReceiver()
    {
        Finds("""
            import asyncpg, psycopg2, psycopg
            from sqlalchemy import text, create_engine
            async def a(pool: asyncpg.Pool):
                async with pool.acquire() as c:
                    await c.fetchrow("SELECT a FROM t WHERE id = $1", 1)
            def b():
                conn = psycopg2.connect("")
                with conn.cursor() as cur:
                    cur.execute("SELECT b FROM t WHERE id = %s", (1,))
                    cur.execute("SELECT b2 FROM t WHERE n LIKE 'a%'")
            def c():
                with psycopg.connect() as conn:
                    conn.execute("SELECT c FROM t WHERE id = %(id)s", {"id": 1})
            def d(session):
                session.execute(text("SELECT d FROM t WHERE id = :id"), {"id": 1})
                stmt = text("SELECT e FROM t")
                session.execute(stmt)
            """,
            "asyncpg: SELECT a FROM t WHERE id = $1",
            "psycopg2: SELECT b FROM t WHERE id = %s",
            "psycopg2: SELECT b2 FROM t WHERE n LIKE 'a%'",
            "psycopg: SELECT c FROM t WHERE id = %(id)s",
            "SQLAlchemy: SELECT d FROM t WHERE id = :id",
            "SQLAlchemy: SELECT e FROM t");
    }

    [Fact]
    public void ParametersAreReadInTheLibrarysStyle()
    {
        var sites = Read(("x.py", """
            import psycopg2
            from sqlalchemy import text
            def f(cur: psycopg2.extensions.cursor, s):
                cur.execute("SELECT 1 FROM t WHERE a = %s", (1,))
                cur.execute("SELECT 1 FROM t WHERE a LIKE 'x%'")
                s.execute(text("SELECT 1 FROM t WHERE a = :a"))
            """)).SqlSites;
        Assert.Equal([ParameterStyle.Format, ParameterStyle.Positional, ParameterStyle.NamedColon], sites.Select(site => site.Text.ParameterStyle));
    }

    /// <summary>The module imports the driver of other parameters first, and only what is appended has any.</summary>
    [Theory]
    [InlineData("import asyncpg, psycopg2")]
    [InlineData("import asyncpg")]
    public void ParametersOfWhatIsAppendedTellTheStyle(string imports)
    {
        var sites = Read(("x.py", $"""
            {imports}
            def f(cur, ids):
                sql = "SELECT id FROM t WHERE a > 0"
                if ids: sql += " AND b = %s"
                cur.execute(sql, (1,))
            def g(cur, ids):
                cur.execute("SELECT id FROM t" + (" WHERE b = %(b)s" if ids else ""), ids)
            """)).SqlSites;
        Assert.Equal(2, sites.Count);
        Assert.All(sites, static site => Assert.Equal(ParameterStyle.Format, site.Text.ParameterStyle));
    }

    /// <summary>A cursor's rows and a prepared statement's arguments are no SQL, and a number never is.</summary>
    [Fact]
    public void WhatFetchesFromACursorTakesNoSql()
    {
        var facts = Read(("x.py", """
            import asyncpg, psycopg2, psycopg
            from databases import Database
            from sqlalchemy import create_engine, text
            from sqlalchemy.orm import Session
            async def a(dsn, n):
                conn = await asyncpg.connect(dsn)
                st = await conn.prepare("SELECT a FROM t WHERE id = $1")
                await st.fetch(1)
                await st.fetchval("abc")
                await st.fetchrow(n)
                await st.fetchmany([(1,)])
                await st.executemany([("abc",)])
                async for row in st.cursor("abc"): pass
                cur = await conn.cursor("SELECT b FROM t")
                await cur.fetch(10)
                await conn.fetchmany("SELECT c FROM t WHERE id = $1", [(1,)])
            async def b(st: asyncpg.prepared_stmt.PreparedStatement):
                await st.fetchval("abc")
            def c(dsn, n):
                size = 100
                with psycopg2.connect(dsn) as conn, conn.cursor() as cur:
                    cur.execute("SELECT d FROM t")
                    cur.fetchmany(100)
                    cur.fetchmany(size)
                    cur.fetchmany(n)
                with psycopg.connect(dsn) as conn:
                    conn.execute("SELECT e FROM t").fetchmany(100)
                    conn.execute(100)
            async def d(dsn):
                await Database(dsn).fetch_all("SELECT f FROM t")
            def r(s: Session):
                s.execute(text("SELECT g FROM t")).scalars("id")
                with create_engine("").connect() as conn:
                    result = conn.execute(text("SELECT h FROM t"))
                    result.scalars("id")
                    result.fetchmany(10)
            def e(cur, n):
                cur.fetchmany(100)
                cur.fetchmany("100")
            """));
        Assert.Equal(
            [
                "asyncpg: SELECT a FROM t WHERE id = $1", "asyncpg: SELECT b FROM t", "asyncpg: SELECT c FROM t WHERE id = $1", "psycopg2: SELECT d FROM t",
                "psycopg: SELECT e FROM t", "databases: SELECT f FROM t",
                "SQLAlchemy: SELECT g FROM t", "SQLAlchemy: SELECT h FROM t",
            ],
            Texts(facts));
        Assert.Empty(facts.UnknownSites);
    }

    [Theory]
    [InlineData("async def get(conn, email):\n    st = await conn.prepare('SELECT a FROM t WHERE email = $1')\n    return await st.fetchval(email)")]
    [InlineData("async def get(st, email):\n    await st.execute('SELECT a FROM t WHERE email = $1', 1)\n    return await st.fetchval(email)")]
    [InlineData("async def get(conn, email):\n    st = await make(conn, 'SELECT a FROM t WHERE email = $1')\n    return await st.fetchval(email)\nasync def make(conn, sql):\n    return await conn.prepare(sql)")]
    public void ValuesOfAPreparedStatementAreNoSql(string body) => Assert.All(
        Texts(Read(("x.py", $"import asyncpg\n{body}\nasync def f(conn):\n    await get(conn, 'abc')\n    await get(conn, '100')\n"))),
        static text => Assert.Equal("asyncpg: SELECT a FROM t WHERE email = $1", text));

    /// <summary>asyncpg's cursors have their SQL, and run none: what is called a cursor beside it is another driver's.</summary>
    [Theory]
    [InlineData("cursor.execute(f'SELECT {column} FROM t WHERE id = %s', (1,))", ParameterStyle.Format)]
    [InlineData("cursor.execute(f'SELECT {column} FROM t')", ParameterStyle.Positional)]
    [InlineData("self.connection.cursor().execute('SELECT a FROM ' + column + ' WHERE b LIKE %s', ('x',))", ParameterStyle.Format)]
    public void ACursorIsNoneOfAsyncpgs(string call, ParameterStyle style)
    {
        var site = Assert.Single(Read(("x.py", $"import asyncpg\nclass A:\n    def f(self, cursor, column):\n        {call}\n")).SqlSites);
        Assert.Equal(("DB-API", style), (site.Library, site.Text.ParameterStyle));
    }

    /// <summary>SQLAlchemy's manual, Working with Driver SQL and Raw DBAPI Connections: what a driver's cursor takes is the driver's.</summary>
    [Theory]
    [InlineData("def f():\n    c = engine.raw_connection().cursor()\n    c.execute('SELECT a FROM t WHERE id = %s', (1,))")]
    [InlineData("def f():\n    with engine.raw_connection() as raw:\n        with raw.cursor() as x:\n            x.execute('SELECT a FROM t WHERE id = %s', (1,))")]
    [InlineData("def f(session: Session):\n    session.connection().connection.cursor().execute('SELECT a FROM t WHERE id = %(id)s', {'id': 1})")]
    [InlineData("def f(cur):\n    cur.execute('SELECT a FROM t WHERE id = %s', (1,))")]
    [InlineData("def f(cur):\n    cur.execute('SELECT a FROM t WHERE 5 %% 2 = 1', ())")]
    [InlineData("def f(thing):\n    thing.execute('SELECT a FROM t WHERE id = %s', (1,))")]
    [InlineData("def f(session: Session):\n    session.execute('SELECT a FROM t WHERE id = %s', (1,))")]
    [InlineData("def run(cur, sql, values):\n    cur.execute(sql, values)\ndef f(cur):\n    run(cur, 'SELECT a FROM t WHERE id = %s', (1,))")]
    [InlineData("def run(it, sql, values):\n    it.execute(sql, values)\ndef f(it):\n    run(it, 'SELECT a FROM t WHERE id = %s', (1,))")]
    public void ADriversCursorBelowSqlAlchemyTakesItsParameters(string body)
    {
        var site = Assert.Single(Read(("x.py", $"from sqlalchemy import create_engine, text\nfrom sqlalchemy.orm import Session\nengine = create_engine('')\n{body}\n")).SqlSites);
        Assert.Equal(ParameterStyle.Format, site.Text.ParameterStyle);
        Assert.Equal("DB-API", site.Library);
    }

    [Fact]
    public void SqlAlchemysOwnTextsKeepTheirParameters()
    {
        var site = Assert.Single(Read(("x.py", "from sqlalchemy import text\ndef f(session, cur):\n    session.execute(text(\"SELECT a FROM t WHERE id = :id AND b LIKE '%s'\"), {'id': 1})\n")).SqlSites);
        Assert.Equal(ParameterStyle.NamedColon, site.Text.ParameterStyle);
    }

    /// <summary>pandas' manual, read_sql: SQL query to be executed or a table name.</summary>
    [Fact]
    public void PandasReadsTablesByTheirNames() => Finds("""
        import pandas as pd
        def f(engine, schema):
            pd.read_sql("users", engine)
            pd.read_sql("app.users", con=engine)
            pd.read_sql(f"{schema}.users", engine)
            pd.read_sql("SELECT a FROM t", engine)
            pd.read_sql_query("SELECT b FROM t", engine)
        """, "pandas: SELECT a FROM t", "pandas: SELECT b FROM t");

    [Theory]
    [InlineData("sql = 'SELECT a ' 'FROM t'", "SELECT a FROM t")]
    [InlineData("sql = 'SELECT a' + ' FROM ' + TABLE", "SELECT a FROM users")]
    [InlineData("sql = f'SELECT a FROM {TABLE} WHERE x = 1'", "SELECT a FROM users WHERE x = 1")]
    [InlineData("sql = f'SELECT a FROM {name}'", "SELECT a FROM □")]
    [InlineData("sql = 'SELECT a FROM {}'.format(TABLE)", "SELECT a FROM users")]
    [InlineData("sql = 'SELECT {c} FROM {t}'.format(t=TABLE, c=name)", "SELECT □ FROM users")]
    [InlineData("sql = 'SELECT a FROM %s' % TABLE", "SELECT a FROM users")]
    [InlineData("sql = 'SELECT %(c)s FROM %(t)s' % {'c': 'a', 't': TABLE}", "SELECT a FROM users")]
    [InlineData("sql = 'SELECT a FROM %s WHERE n %% 2 = %d' % (TABLE, 1)", "SELECT a FROM users WHERE n % 2 = □")]
    [InlineData("sql = 'SELECT ' + ', '.join(['a', 'b']) + ' FROM t'", "SELECT a, b FROM t")]
    [InlineData("sql = 'SELECT ' + ', '.join(COLUMNS) + ' FROM t'", "SELECT id, email FROM t")]
    [InlineData("sql = 'SELECT ' + ', '.join(f't.{c}' for c in COLUMNS) + ' FROM t'", "SELECT t.id, t.email FROM t")]
    [InlineData("sql = 'SELECT a FROM t WHERE id IN (' + ', '.join(['%s'] * 3) + ')'", "SELECT a FROM t WHERE id IN (%s, %s, %s)")]
    [InlineData("sql = 'SELECT a FROM t'\n    if name:\n        sql += ' WHERE b = 1'", "SELECT a FROM t⟨ WHERE b = 1⟩")]
    [InlineData("sql = 'SELECT a FROM t' + (' WHERE b = 1' if name else '')", "SELECT a FROM t⟨ WHERE b = 1⟩")]
    [InlineData("sql = 'SELECT a FROM t WHERE b'\n    for k in name:\n        sql += f' AND {k} = 1'", "SELECT a FROM t WHERE b⟨ AND □ = 1□⟩")]
    [InlineData("sql = 'SELECT a FROM t'\n    for k in name:\n        if k:\n            break\n        sql += f' AND {k} = 1'", "SELECT a FROM t□")]
    [InlineData("sql = textwrap.dedent('''\n        SELECT a\n        FROM t''').strip()", "SELECT a FROM t")]
    [InlineData("parts = ['SELECT a']\n    parts.append('FROM t')\n    sql = ' '.join(parts)", "SELECT a FROM t")]
    [InlineData("sql = Queries.BY_ID", "SELECT a FROM users WHERE id = 1")]
    [InlineData("sql = QUERIES['one']", "SELECT one FROM t")]
    [InlineData("sql = build('b')", "SELECT b FROM t")]
    [InlineData("sql = 'SELECT a FROM T1'.replace('T1', TABLE)", "SELECT a FROM users")]
    [InlineData("sql = r'SELECT a FROM t WHERE x ~ \"\\d\"'", "SELECT a FROM t WHERE x ~ \"\\d\"")]
    [InlineData("sql = 'SELECT \\'a\\' \\\n        FROM t'", "SELECT 'a' FROM t")]
    public void TextsAreFollowed(string statement, string expected) => Finds($$"""
        import psycopg2, textwrap
        TABLE = "users"
        COLUMNS = ("id", "email")
        QUERIES = {"one": "SELECT one FROM t", "two": "SELECT two FROM t"}
        class Queries:
            NAME = "users"
            BY_ID = f"SELECT a FROM {NAME} WHERE id = 1"
        def build(column):
            return "SELECT " + column + " FROM t"
        def f(cur: psycopg2.extensions.cursor, name):
            {{statement}}
            cur.execute(sql, ())
        """, "psycopg2: " + expected);

    [Fact]
    public void OneOfSeveralTextsIsEach()
    {
        Finds("""
            import asyncpg
            async def f(c: asyncpg.Connection, a):
                if a == 1:
                    sql = "SELECT a FROM t"
                elif a == 2:
                    sql = "SELECT b FROM t"
                else:
                    raise ValueError(a)
                await c.fetch(sql)
            """, "asyncpg: SELECT a FROM t", "asyncpg: SELECT b FROM t");
    }

    [Fact]
    public void OwnFunctionsThatRunSqlAreFollowed()
    {
        var facts = Read(
            ("app/db.py", """
                import asyncpg
                class Database:
                    def __init__(self):
                        self.pool = None
                    async def connect(self):
                        self.pool = await asyncpg.create_pool("")
                    async def all(self, sql, *args):
                        async with self.pool.acquire() as c:
                            return await c.fetch(sql, *args)
                    async def one(self, query, *args):
                        rows = await self.all(query, *args)
                        return rows[0]
                """),
            ("app/use.py", """
                from .db import Database
                from app import db as database_module
                async def f(d: Database, unknown):
                    await d.one("SELECT a FROM t WHERE id = $1", 1)
                    await database_module.Database().all("SELECT b FROM t")
                    await unknown.one(query="SELECT c FROM t")
                    unknown.one("no statement at all")
                """));
        Assert.Equal(["asyncpg: SELECT a FROM t WHERE id = $1", "asyncpg: SELECT b FROM t", "asyncpg: SELECT c FROM t"], Texts(facts));
        Assert.Empty(facts.UnknownSites);
    }

    /// <summary>SQLAlchemy takes text for parts of its own statements as well.</summary>
    [Fact]
    public void PartsOfStatementsAreNoStatements() => Finds("""
        from sqlalchemy import text, select, Column, DateTime, Index
        created = Column(DateTime, server_default=text("now()"))
        index = Index("i", "a", postgresql_where=text("a IS NOT NULL"))
        def f(s, q):
            s.execute(select(text("1")).where(text("email = 'x'")).order_by(text("comment desc"), text("update")))
            s.execute(text(" -- all of them\n (SELECT a FROM t)"))
            s.execute(text("COMMENT ON TABLE t IS 'x'"))
            s.execute(text("DO $$ BEGIN END $$"))
        """, "SQLAlchemy: -- all of them (SELECT a FROM t)", "SQLAlchemy: COMMENT ON TABLE t IS 'x'", "SQLAlchemy: DO $$ BEGIN END $$");

    /// <summary>What a member holds is called: its name is none of the library's methods.</summary>
    [Fact]
    public void WhatAMemberHoldsIsNoMethod() => Finds("""
        import re
        class A:
            def __init__(self):
                self.execute_everything_there_is = re.X
            @property
            def execute_what_it_has_in_mind(self):
                return re.compile("x")
            def f(self):
                self.execute_everything_there_is("SELECT 1 FROM t")
                self.execute_what_it_has_in_mind("SELECT 1 FROM t")
        """);

    /// <summary>Generated code asks thousands of conditions, and adds thousands of texts.</summary>
    [Fact]
    public void LongChainsTakeNoStack()
    {
        var cases = string.Concat(Enumerable.Range(1, 5_000).Select(i => $"    elif n == {i}:\n        x = {i}\n"));
        var sum = string.Join(" + ", Enumerable.Repeat("'a '", 5_000));
        Finds($"import psycopg2\ndef f(cur: psycopg2.extensions.cursor, n):\n    if n == 0:\n        x = 0\n{cases}    cur.execute('SELECT 1 FROM t')\n", "psycopg2: SELECT 1 FROM t");
        Assert.Single(Read(("x.py", $"import psycopg2\ndef f(cur: psycopg2.extensions.cursor):\n    cur.execute('SELECT 1 FROM t -- ' + {sum})\n")).SqlSites);
    }

    /// <summary>What another class may override, or a loop may change, is not what stands there.</summary>
    [Theory]
    [InlineData("class B:\n    def q(self): return 'SELECT a FROM t'\n    def run(self, cur: psycopg2.extensions.cursor): cur.execute(self.q())\nclass D(B):\n    def q(self): return 'SELECT b FROM t'")]
    [InlineData("def f(cur: psycopg2.extensions.cursor, n):\n    sql = None\n    for x in n:\n        if sql: cur.execute(sql)\n        sql = x.make()")]
    [InlineData("SQL = 'SELECT a FROM t'\nSQL = 'SELECT b FROM t'\ndef f(cur: psycopg2.extensions.cursor):\n    cur.execute(SQL)")]
    public void WhatMayBeAnotherTextIsNotGuessed(string body)
    {
        var facts = Read(("x.py", "import psycopg2\n" + body));
        Assert.Empty(facts.SqlSites);
        Assert.NotEmpty(facts.UnknownSites);
    }

    /// <summary>psycopg2 writes a tuple as a list in parentheses, execute_values its rows; SQLAlchemy expands a parameter.</summary>
    [Fact]
    public void ListsThatTheLibraryWritesAreNotParameters() => Finds("""
        from psycopg2.extras import execute_values
        from sqlalchemy import text
        import psycopg2
        def f(cur: psycopg2.extensions.cursor, s):
            execute_values(cur, "INSERT INTO t (a) VALUES %s", [(1,)])
            cur.execute("SELECT a FROM t WHERE id IN %s", ((1, 2),))
            s.execute(text("SELECT a FROM t WHERE id in :ids"))
        """,
        "psycopg2: INSERT INTO t (a) VALUES □", "psycopg2: SELECT a FROM t WHERE id IN □", "SQLAlchemy: SELECT a FROM t WHERE id in □");

    [Fact]
    public void OtherDatabasesAndOtherMethodsAreNoSites() => Finds("""
        import sqlite3
        def f(executor, job):
            conn = sqlite3.connect("x")
            conn.execute("SELECT a FROM t")
            executor.execute("run this")
            job.fetch("SELECTED items")
        """);

    [Fact]
    public void ComposedTextsAreRead() => Finds("""
        from psycopg2 import sql
        import psycopg2
        def f(cur: psycopg2.extensions.cursor, column):
            cur.execute(sql.SQL("SELECT {} FROM {} WHERE id = {}").format(sql.Identifier(column), sql.Identifier("s", "My t"), sql.Placeholder()), (1,))
        """, "psycopg2: SELECT □ FROM \"s\".\"My t\" WHERE id = %s");

    [Fact]
    public void PlacesAreThoseOfTheLiteral()
    {
        const string Source = "import asyncpg\nasync def f(c: asyncpg.Connection):\n    await c.fetch('SELECT \\'x\\', picture FROM users')\n";
        var site = Assert.Single(Read(("x.py", Source)).SqlSites);
        var at = site.Text.Text.IndexOf("picture", System.StringComparison.Ordinal);
        var span = site.Text.Source.ToSource(SqlSpan.FromBounds(at, at + 7))!.Value;
        Assert.Equal("picture", Source.Substring(span.Start, span.Length));
        Assert.Equal("it\\'s", site.Text.Source.ToEdit(SqlSpan.FromBounds(at, at + 7), "it's")!.Value.NewText);
    }
}
