using Xunit;

namespace DbImpact.CSharp.Tests.Sql;

/// <summary>Texts that statements put together: branches, loops, builders, lists.</summary>
public sealed class VariableTests
{
    [Theory]
    [InlineData("var sql = \"SELECT 1\";", new[] { "SELECT 1" })]
    [InlineData("const string sql = \"SELECT 1\";", new[] { "SELECT 1" })]
    [InlineData("string sql; sql = \"SELECT 1\";", new[] { "SELECT 1" })]
    [InlineData("var sql = \"SELECT 1\"; sql += \" FROM t\"; sql = sql + \" x\";", new[] { "SELECT 1 FROM t x" })]
    [InlineData("var sql = argument; sql = \"SELECT 1\";", new[] { "SELECT 1" })]
    [InlineData("var sql = \"SELECT 1\"; if (a) sql += \" FROM t\";", new[] { "SELECT 1[ FROM t]" })]
    [InlineData("var sql = \"SELECT 1\"; if (a) { sql += \" FROM t\"; } if (b) sql += \" x\";", new[] { "SELECT 1[ FROM t][ x]" })]
    [InlineData("var sql = \"SELECT 1\"; if (a) sql += \" FROM t\"; else sql += \" FROM u\";", new[] { "SELECT 1 FROM t", "SELECT 1 FROM u" })]
    [InlineData("string sql; if (a) sql = \"SELECT 1\"; else sql = \"SELECT 2\";", new[] { "SELECT 1", "SELECT 2" })]
    [InlineData("string sql; if (a) sql = \"SELECT 1\"; else throw new Exception();", new[] { "SELECT 1" })]
    [InlineData("string sql = \"SELECT 1\"; if (a) { sql += \" x\"; return; }", new[] { "SELECT 1" })]
    [InlineData("string sql = \"SELECT 1\"; if (a) sql = \"SELECT 2\";", new[] { "SELECT 2", "SELECT 1" })]
    [InlineData("string sql; switch (number) { case 1: sql = \"SELECT 1\"; break; case 2: sql = \"SELECT 2\"; break; default: return; }", new[] { "SELECT 1", "SELECT 2" })]
    [InlineData("string sql; switch (number) { case 1: if (a) { sql = \"SELECT 0\"; break; } sql = \"SELECT 1\"; break; default: sql = \"SELECT 2\"; break; }", new[] { "SELECT 0", "SELECT 1", "SELECT 2" })]
    [InlineData("var sql = a ? \"SELECT 1\" : \"SELECT 2\";", new[] { "SELECT 1", "SELECT 2" })]
    [InlineData("var sql = a ? \"SELECT 1\" : b ? \"SELECT 2\" : \"SELECT 3\";", new[] { "SELECT 1", "SELECT 2", "SELECT 3" })]
    [InlineData("var sql = number switch { 1 => \"SELECT 1\", 2 => \"SELECT 2\", _ => throw new Exception() };", new[] { "SELECT 1", "SELECT 2" })]
    [InlineData("var sql = \"SELECT 1\" + (a ? \" FROM t\" : \"\");", new[] { "SELECT 1[ FROM t]" })]
    [InlineData("var sql = $\"SELECT 1{(a ? null : \" FROM t\")}\";", new[] { "SELECT 1[ FROM t]" })]
    [InlineData("var sql = names[0] ?? \"SELECT 2\";", new[] { "SELECT 2" })]
    [InlineData("var sql = true ? \"SELECT 1\" : \"SELECT 2\";", new[] { "SELECT 1" })]
    [InlineData("string? text = a ? null : \"SELECT 1\"; var sql = text ?? \"SELECT 2\";", new[] { "SELECT 2", "SELECT 1" })]
    [InlineData("var sql = \"SELECT 1\"; foreach (var n in names) sql += \", \" + n;", new[] { "SELECT 1[, ⟨n}{…⟩]" })]
    [InlineData("var sql = \"SELECT 1\"; for (var i = 0; i < number; i++) { if (i > 0) sql += \", \"; sql += \"x\"; }", new[] { "SELECT 1[⟨i > 0⟩x⟨…⟩]" })]
    [InlineData("var sql = \"SELECT 1\"; try { sql += \" x\"; } finally { number++; }", new[] { "SELECT 1 x" })]
    [InlineData("var sql = \"SELECT 1\"; try { sql += \" x\"; } catch (Exception) { throw; }", new[] { "SELECT 1 x" })]
    [InlineData("var sql = \"SELECT 1\"; using (connection) { sql += \" x\"; } lock (names) { sql += \" y\"; }", new[] { "SELECT 1 x y" })]
    [InlineData("var sql = \"SELECT 1\"; var other = sql; other += \" x\";", new[] { "SELECT 1" })]
    public void A_variable_holds_what_was_put_into_it(string statements, string[] expected)
    {
        var code = Code.Body(statements + " connection.Execute(sql);");
        Assert.Equal(expected, code.Shown);
    }

    [Theory]
    [InlineData("var sql = \"SELECT 1\"; Change(ref sql);")]
    [InlineData("if (!Get(out var sql)) return;")]
    [InlineData("var sql = \"SELECT 1\"; Action f = () => sql = \"SELECT 2\"; f();")]
    [InlineData("var sql = \"SELECT 1\"; foreach (var n in names) sql = n + sql;")]
    [InlineData("var sql = \"SELECT 1\"; try { sql += \" x\"; } catch (Exception) { }")]
    [InlineData("var (sql, other) = (\"SELECT 1\", 1);")]
    [InlineData("string? sql = null; sql ??= argument;")]
    [InlineData("var sql = \"SELECT 1\"; again: if (a) { sql += \" x\"; goto again; }")]
    public void A_variable_that_is_not_followed_is_unknown(string statements)
    {
        var code = Code.Body(statements + " connection.Execute(sql);", """
            static void Change(ref string sql) => sql = "";
            static bool Get(out string sql) { sql = ""; return true; }
            """);
        Assert.Empty(code.Shown);
        Assert.Single(code.Unknown);
    }

    [Fact]
    public void Each_use_sees_what_was_there_before_it()
    {
        var code = Code.Body("""
            var sql = "SELECT 1";
            connection.Execute(sql);
            sql += " FROM t";
            connection.Execute(sql);
            if (a)
            {
                sql += " WHERE a";
                connection.Execute(sql);
                return;
            }
            foreach (var n in names)
            {
                connection.Execute(sql);
                sql += " x";
            }
            Func<int> f = () => connection.Execute(sql);
            sql = "SELECT 2";
            connection.Execute(sql);
            """);
        Assert.Equal(["SELECT 1", "SELECT 1 FROM t", "SELECT 1 FROM t WHERE a", "SELECT 1 FROM t⟨…⟩", "SELECT 2"], code.Shown);
        Assert.Equal(["the text is changed elsewhere"], code.Unknown);
    }

    [Fact]
    public void Equal_conditions_give_equal_answers()
    {
        var code = Code.Body("""
            var join = a ? " JOIN u ON u.id = t.id" : " JOIN v ON v.id = t.id";
            var column = !a ? "v.x" : "u.x";
            connection.Execute("SELECT " + column + " FROM t" + join);
            """);
        Assert.Equal(["SELECT u.x FROM t JOIN u ON u.id = t.id", "SELECT v.x FROM t JOIN v ON v.id = t.id"], code.Shown);
    }

    [Fact]
    public void Optional_parts_of_one_condition_come_together()
    {
        var code = Code.Body("""
            var sql = "SELECT * FROM t";
            if (argument != null) sql += " JOIN u ON true";
            sql += " WHERE 1 = 1";
            if (argument is not null) sql += " AND u.x = 1";
            connection.Execute(sql);
            """);
        Assert.Equal(["SELECT * FROM t WHERE 1 = 1", "SELECT * FROM t JOIN u ON true WHERE 1 = 1 AND u.x = 1"], code.Shown);
    }

    [Fact]
    public void Parts_with_which_together_the_text_does_not_read_are_written_out_in_turn()
    {
        var code = Code.Body("""
            var sql = "SELECT x FROM t";
            if (a) sql += " ORDER BY y";
            if (b) sql += " ORDER BY z";
            connection.Execute(sql);
            """);
        Assert.Equal(["SELECT x FROM t ORDER BY y⟨b⟩", "SELECT x FROM t⟨b⟩", "SELECT x FROM t⟨a⟩ ORDER BY z", "SELECT x FROM t⟨a⟩"], code.Shown);
    }

    [Fact]
    public void A_part_that_does_not_read_is_written_out_as_a_text_of_its_own()
    {
        var code = Code.Body("var sql = \"SELECT x FROM t\"; if (a) sql += \" WHERE y = \"; connection.Execute(sql);");
        Assert.Equal(["SELECT x FROM t WHERE y = ", "SELECT x FROM t"], code.Shown);
    }

    [Fact]
    public void Branches_that_exclude_one_another_are_in_no_text_together()
    {
        var code = Code.Body("""
            var sql = "SELECT x FROM t";
            if (a) sql += " JOIN u ON true"; else if (b) sql += " JOIN v ON true"; else sql += " JOIN w ON true";
            if (!a) sql += " WHERE y = 1";
            connection.Execute(sql);
            """);
        Assert.Equal(
            ["SELECT x FROM t JOIN u ON true", "SELECT x FROM t JOIN v ON true WHERE y = 1", "SELECT x FROM t JOIN w ON true WHERE y = 1"],
            code.Shown);
    }

    [Fact]
    public void Independent_choices_are_not_combined()
    {
        var code = Code.Body("connection.Execute($\"SELECT {(a ? \"x\" : \"y\")} FROM {(b ? \"t\" : \"u\")}\");");
        Assert.Equal(["SELECT x FROM ⟨b⟩", "SELECT y FROM ⟨b⟩", "SELECT ⟨a⟩ FROM t", "SELECT ⟨a⟩ FROM u"], code.Shown);
    }

    [Fact]
    public void Optional_parts_beside_a_choice_stay_with_each_of_its_texts()
    {
        var code = Code.Body("var sql = a ? \"SELECT x FROM t\" : \"SELECT y FROM t\"; if (b) sql += \" LIMIT 1\"; connection.Execute(sql);");
        Assert.Equal(["SELECT x FROM t[ LIMIT 1]", "SELECT y FROM t[ LIMIT 1]"], code.Shown);
        Assert.Empty(code.Unknown);
    }

    [Theory]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\"); sql.Append(\" FROM t\"); sql.AppendLine(); sql.AppendLine(\"x\").Append('y');", "SELECT 1 FROM t\nx\ny")]
    [InlineData("var sql = new StringBuilder(); sql.Append($\"SELECT {argument}\"); if (a) sql.Append(\" FROM t\");", "SELECT ⟨argument⟩[ FROM t]")]
    [InlineData("StringBuilder sql = new(256); sql.AppendFormat(\"SELECT {0}\", \"a\").AppendJoin(\", \", new[] { \"b\", \"c\" });", "SELECT ab, c")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\").Append(\" FROM t\");", "SELECT 1 FROM t")]
    [InlineData("var sql = new StringBuilder(\"x\"); sql.Clear(); sql.Append(\"SELECT 1, \"); sql.Length -= 2;", "SELECT 1")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1,\"); sql.Length--; sql.Insert(0, \"/* a */ \");", "/* a */ SELECT 1")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1,,\"); sql.Remove(sql.Length - 2, 2);", "SELECT 1")]
    [InlineData("var sql = new StringBuilder(\"SELECT $x$\"); sql.Replace(\"$x$\", \"a\");", "SELECT a")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\"); foreach (var n in names) sql.Append(\", \").Append(n);", "SELECT 1[, ⟨n}{…⟩]")]
    [InlineData("var inner = new StringBuilder(\"1\"); var sql = new StringBuilder(\"SELECT \"); sql.Append(inner);", "SELECT 1")]
    public void A_builder_holds_what_was_appended(string statements, string expected) =>
        Assert.Equal([expected], Code.Body(statements + " connection.Execute(sql.ToString());").Shown);

    [Theory]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\"); Fill(sql);")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\"); var other = sql; other.Append(\"x\");")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\"); sql.Remove(0, number);")]
    [InlineData("var sql = new StringBuilder(\"SELECT 1\"); sql[0] = 'x';")]
    public void A_builder_that_others_change_is_unknown(string statements)
    {
        var code = Code.Body(statements + " connection.Execute(sql.ToString());", "static void Fill(StringBuilder b) { if (b.Length > 3) return; b.Append(\"x\"); }");
        Assert.Empty(code.Shown);
        Assert.Single(code.Unknown);
    }

    [Fact]
    public void A_chain_on_a_new_builder_is_followed() =>
        Assert.Equal(["SELECT 1 FROM t"], Code.Body("connection.Execute(new StringBuilder().Append(\"SELECT 1\").Append(\" FROM t\").ToString());").Shown);

    [Fact]
    public void A_list_of_conditions_is_joined()
    {
        var code = Code.Body("""
            var filters = new List<string> { "deleted_at IS NULL" };
            if (a) filters.Add("a = @a");
            if (b) filters.Add("b = @b");
            connection.Execute("SELECT * FROM t WHERE " + string.Join(" AND ", filters));
            """);
        Assert.Equal(["SELECT * FROM t WHERE deleted_at IS NULL[ AND a = @a][ AND b = @b]"], code.Shown);
        Assert.Equal("b = @b", code.SourceOf(code.Site, "b = @b"));
    }

    [Fact]
    public void A_list_that_is_written_down_is_run_one_by_one() =>
        Assert.Equal(["SELECT 1", "SELECT 2"], Code.Body("foreach (var sql in new[] { \"SELECT 1\", \"SELECT 2\" }) connection.Execute(sql);").Shown);

    [Theory]
    [InlineData("command.CommandText = \"SELECT 1\"; command.CommandText += \" FROM t\"; if (a) command.CommandText += \" x\";", "SELECT 1 FROM t[ x]")]
    [InlineData("if (a) { command.CommandText = \"SELECT 1\"; } command.CommandText += \" FROM t\";", "SELECT 1⟨command.CommandText⟩|⟨command.CommandText⟩ FROM t")]
    [InlineData("command.CommandText = \"SELECT 1\"; foreach (var n in names) command.CommandText += n;", "SELECT 1⟨command.CommandText⟩")]
    [InlineData("command.CommandText = \"SELECT 1\"; command.ExecuteNonQuery(); command.CommandText = \"SELECT 2\"; command.CommandText += \" x\";", "SELECT 1|SELECT 2 x")]
    public void A_commands_text_may_be_continued(string statements, string expected) =>
        Assert.Equal(expected.Split('|'), Code.Body("var command = connection.CreateCommand(); " + statements).Shown);

    [Fact]
    public void Top_level_statements_are_statements()
    {
        var code = Code.Unrestored("""
            using Npgsql;
            var sql = "SELECT 1";
            if (args.Length > 0) sql += " FROM t";
            await using var command = new NpgsqlCommand(sql);
            command.CommandText += " x";
            """);
        Assert.Equal(["SELECT 1[ FROM t] x"], code.Shown);
        Assert.Equal("Program", code.Site.Member);
    }
}
