using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

public sealed class ParameterTests
{
    private const string Schema = """
        CREATE TABLE items (id integer PRIMARY KEY, code uuid NOT NULL, name text, tags text[], at timestamptz, data jsonb);
        """;

    [Theory]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @name", new { {|DBI3001:name|} });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @code", new { code = {|DBI3001:name|} });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = :code", new { code = {|DBI3001:name|} });""")]
    [InlineData("""var given = new { code = name }; connection.Execute("DELETE FROM items WHERE code = @code", {|DBI3001:given|});""")]
    [InlineData("""connection.Execute(new CommandDefinition("DELETE FROM items WHERE code = @code", new { code = {|DBI3001:name|} }));""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @code", new[] { new { code = {|DBI3001:name|} } });""")]
    [InlineData("""connection.Query<int, int, int>("SELECT 1, 2 AS id FROM items WHERE code = @code", (a, b) => a, new { code = {|DBI3001:name|} });""")]
    [InlineData("""var p = new DynamicParameters(); p.Add("code", {|DBI3001:name|}); connection.Execute("DELETE FROM items WHERE code = @code", p);""")]
    [InlineData("""var p = new DynamicParameters(new { code = {|DBI3001:name|} }); connection.Execute("DELETE FROM items WHERE code = @code", p);""")]
    [InlineData("""var p = new DynamicParameters(); p.Add("code", {|DBI3001:name|}, DbType.Guid); connection.Execute("DELETE FROM items WHERE code = @code", p);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.AddWithValue("code", {|DBI3001:name|});""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.AddWithValue("@code", NpgsqlTypes.NpgsqlDbType.Text, {|DBI3001:name|});""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.Add("code", NpgsqlTypes.NpgsqlDbType.Uuid).Value = {|DBI3001:name|};""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.Add(new NpgsqlParameter("code", {|DBI3001:name|}));""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.Add(new NpgsqlParameter<string>("code", {|DBI3001:name|}));""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.Add(new NpgsqlParameter<string> { ParameterName = "code", TypedValue = {|DBI3001:name|} });""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection) { Parameters = { new("code", {|DBI3001:name|}) } };""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = $1", connection) { Parameters = { new() { Value = {|DBI3001:name|} } } };""")]
    [InlineData("""using var c = new NpgsqlCommand { CommandText = "DELETE FROM items WHERE code = $1", Connection = connection, Parameters = { new() { Value = {|DBI3001:name|} } } };""")]
    [InlineData("""await using var c = dataSource.CreateCommand("DELETE FROM items WHERE code = $1"); c.Parameters.AddWithValue({|DBI3001:name|});""")]
    [InlineData("""using var c = connection.CreateCommand(); c.CommandText = "DELETE FROM items WHERE code = @code"; c.Parameters.AddWithValue("code", {|DBI3001:name|});""")]
    [InlineData("""using DbCommand c = connection.CreateCommand(); c.CommandText = "DELETE FROM items WHERE code = @code"; var p = c.CreateParameter(); p.ParameterName = "code"; p.Value = {|DBI3001:name|}; c.Parameters.Add(p);""")]
    [InlineData("""var p = new NpgsqlParameter("code", DbType.String); p.Value = {|DBI3001:name|}; using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.Add(p);""")]
    [InlineData("""using var b = new NpgsqlBatch(connection) { BatchCommands = { new("DELETE FROM items WHERE code = $1") { Parameters = { new() { Value = {|DBI3001:name|} } } } } };""")]
    [InlineData("""context.Database.ExecuteSql($"DELETE FROM items WHERE code = {{|DBI3001:name|}}");""")]
    [InlineData("""context.Database.ExecuteSqlRaw("DELETE FROM items WHERE code = {0}", {|DBI3001:name|});""")]
    [InlineData("""context.Database.ExecuteSqlRaw("DELETE FROM items WHERE code = @code", new NpgsqlParameter("code", {|DBI3001:name|}));""")]
    [InlineData("""context.Database.SqlQuery<int>($"SELECT id FROM items WHERE code = {{|DBI3001:name|}}");""")]
    [InlineData("""context.Database.SqlQueryRaw<int>("SELECT id FROM items WHERE code = {0}", {|DBI3001:name|});""")]
    public Task A_string_is_no_uuid(string code) => Verify.MethodAsync(code, schema: Schema);

    [Theory]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @id", new { id });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @name::uuid", new { name });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = CAST(@name AS uuid)", new { name });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code::text = @name", new { name });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE id = @big", new { big = 1L });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE at = @now", new { now = DateTime.Now });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE id = @day", new { day = DayOfWeek.Friday });""")]
    [InlineData("""object code = name; connection.Execute("DELETE FROM items WHERE code = @code", new { code });""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.AddWithValue("code", NpgsqlTypes.NpgsqlDbType.Unknown, name);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.Add(new NpgsqlParameter("code", name) { DataTypeName = "uuid" });""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.AddWithValue("code", flag ? id : DBNull.Value);""")]
    [InlineData("""using var c = new NpgsqlCommand("UPDATE items SET data = @data", connection); c.Parameters.AddWithValue("data", NpgsqlTypes.NpgsqlDbType.Jsonb, name);""")]
    [InlineData("""context.Database.ExecuteSql($"DELETE FROM items WHERE code = {id}");""")]
    [InlineData("""context.Database.ExecuteSqlRaw("DELETE FROM items WHERE id = {0}", 1u);""")]
    public Task What_the_server_takes_is_no_finding(string code) => Verify.MethodAsync(code, schema: Schema);

    [Theory]
    [InlineData("""connection.Execute("DELETE FROM items WHERE id = @u", new { {|DBI3001:u|} });""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE id = @u", connection); c.Parameters.AddWithValue("u", {|DBI3001:u|});""")]
    public Task What_Npgsql_does_not_send(string code) => Verify.MethodAsync("uint u = 1; " + code, schema: Schema);

    [Fact]
    public Task A_handler_of_the_programs_may_take_a_list() => Verify.FileAsync(
        """
        class Tags : SqlMapper.TypeHandler<List<string>>
        {
            public override void SetValue(IDbDataParameter parameter, List<string>? value) => parameter.Value = string.Join(',', value!);
            public override List<string> Parse(object value) => [];
        }
        class Store
        {
            void Run(NpgsqlConnection connection, List<string> tags)
            {
                SqlMapper.AddTypeHandler(new Tags());
                connection.Execute("UPDATE items SET name = @tags", new { tags });
            }
        }
        """,
        schema: Schema);

    [Fact]
    public Task Members_of_a_class_are_parameters() => Verify.FileAsync(
        """
        class Item { public int Id { get; set; } public string Code { get; set; } = ""; public string? Name { get; set; } }
        class Store
        {
            void Run(NpgsqlConnection connection, Item item, IEnumerable<Item> items)
            {
                connection.Execute("INSERT INTO items (id, code) VALUES (@Id, @Code)", {|DBI3001:item|});
                connection.Execute("INSERT INTO items (id, code) VALUES (@Id, @Code::uuid)", items);
                connection.Execute("INSERT INTO items (id, code) VALUES (@Id, {|DBI3002:@Kode|}::uuid)", item);
            }
        }
        """,
        schema: Schema);

    [Fact]
    public Task What_a_helper_is_given_goes_with_its_text() => Verify.FileAsync(
        """
        class Store
        {
            void Run(NpgsqlConnection connection, string name)
            {
                Execute(connection, "DELETE FROM items WHERE code = @code", new { code = {|DBI3001:name|} });
                Execute(connection, "DELETE FROM items WHERE code = @code::uuid", new { code = name });
                Execute(connection, "DELETE FROM items WHERE name = {|DBI3002:@code|}");
            }

            static int Execute(NpgsqlConnection connection, string sql, object? param = null) => connection.Execute(sql, param);
        }
        """,
        schema: Schema);

    [Fact]
    public Task The_message_says_what_is_sent_and_the_way_out() => Verify.MethodAsync(
        """connection.Execute("DELETE FROM items WHERE code = @code", new { code = {|DBI3001:name|} });""",
        "@code is a string, sent as text: operator does not exist: uuid = text; give a Guid, or write @code::uuid",
        Schema);

    [Theory]
    [InlineData("""connection.Execute("DELETE FROM items WHERE id = {|DBI3002:@id|}");""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE id = {|DBI3002:@other|} AND code = @id", new { id });""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE id = {|DBI3002:@id|}", connection);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE id = $1 AND name = {|DBI3002:$2|}", connection) { Parameters = { new() { Value = 1 } } };""")]
    [InlineData("""context.Database.ExecuteSqlRaw("DELETE FROM items WHERE code = {0} AND name = {|DBI3002:{1}|}", id);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @id", connection); c.Parameters.AddWithValue("id", id); c.Parameters.AddWithValue("none", {|DBI3002:1|});""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @id", new { id, none = {|DBI3002:1|} });""")]
    public Task Statement_and_program_name_the_same(string code) => Verify.MethodAsync(code, schema: Schema);

    [Theory]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code = @ID", new { id });""")]
    [InlineData("""var p = new Dictionary<string, object> { ["id"] = 1 }; connection.Execute("DELETE FROM items WHERE id = @id", p);""")]
    [InlineData("""dynamic p = new System.Dynamic.ExpandoObject(); connection.Execute("DELETE FROM items WHERE id = @id", (object)p);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE id = @id", connection); Fill(c); static void Fill(NpgsqlCommand command) { }""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE id = @id", connection); foreach (var n in new[] { "id" }) c.Parameters.AddWithValue(n, 1);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE id = @id", connection); if (flag) c.Parameters.AddWithValue("id", 1); else c.Parameters.AddWithValue("id", 2);""")]
    [InlineData("""var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.AddWithValue("code", id); c = new NpgsqlCommand("DELETE FROM items WHERE name = @code", connection); c.Parameters.AddWithValue("code", name);""")]
    [InlineData("""using var c = new NpgsqlCommand("DELETE FROM items WHERE code = @code", connection); c.Parameters.AddWithValue("code", name); c.Parameters["code"].Value = id;""")]
    [InlineData("""using var c = new NpgsqlCommand("SELECT 1", connection); c.Parameters.Add(new NpgsqlParameter("o", DbType.Int32) { Direction = ParameterDirection.Output });""")]
    [InlineData("""var sql = "DELETE FROM items WHERE id = @id"; if (flag) sql += " AND name = @name"; connection.Execute(sql, new { id = 1, name });""")]
    [InlineData("""using var c = new NpgsqlCommand("SELECT tags[1:id] FROM items WHERE code = @id", connection); c.Parameters.AddWithValue("id", id);""")]
    [InlineData("""for (var i = 0; i < 2; i++) connection.Execute($"DELETE FROM items WHERE id = @p{i} AND code = @p{id} AND name = @name", new { p0 = 1, name });""")]
    [InlineData("""using var c = new NpgsqlCommand($"DELETE FROM items WHERE id = ${id} AND name = $1{id}", connection) { Parameters = { new() { Value = 1 } } };""")]
    public Task What_cannot_be_followed_is_not_judged(string code) => Verify.MethodAsync(code, schema: Schema);

    [Theory]
    [InlineData("id IN (@ids)", "id = ANY (@ids)")]
    [InlineData("id NOT IN (@ids)", "id <> ALL (@ids)")]
    [InlineData("id in @ids AND true", "id = ANY (@ids) AND true")]
    [InlineData("id NOT  IN @ids", "id <> ALL (@ids)")]
    public Task A_list_is_compared_by_ANY(string condition, string fixedCondition) => Verify.MethodFixAsync(
        $$"""int[] ids = [1]; connection.Execute("DELETE FROM items WHERE {{condition.Replace("@ids", "{|DBI3003:@ids|}")}}", new { ids });""",
        $$"""int[] ids = [1]; connection.Execute("DELETE FROM items WHERE {{fixedCondition}}", new { ids });""",
        Schema);

    [Fact]
    public Task A_list_in_an_interpolated_text_too() => Verify.MethodFixAsync(
        """List<int> ids = [1]; context.Database.ExecuteSql($"DELETE FROM items WHERE id IN ({{|DBI3003:ids|}}) AND true");""",
        """List<int> ids = [1]; context.Database.ExecuteSql($"DELETE FROM items WHERE id = ANY ({ids}) AND true");""",
        Schema);

    [Theory]
    [InlineData("""int[] ids = [1]; connection.Execute("DELETE FROM items WHERE id = ANY (@ids)", new { ids });""")]
    [InlineData("""string[] tags = ["a"]; connection.Execute("DELETE FROM items WHERE tags IN (@tags)", new { tags });""")]
    [InlineData("""connection.Execute("DELETE FROM items WHERE code IN (@id)", new { id });""")]
    public Task A_value_that_fits_may_stand_in_IN(string code) => Verify.MethodAsync(code, schema: Schema);

    [Fact]
    public Task Dapper_expands_lists_behind_another_connection() => Verify.FileAsync(
        """
        abstract class Profiled : DbConnection;
        class Store
        {
            void Run(IDbConnection connection, int[] ids) => connection.Execute("DELETE FROM items WHERE id IN @ids", new { ids });
        }
        """,
        schema: Schema);

    [Fact]
    public Task A_text_is_cast_by_the_fix() => Verify.MethodFixAsync(
        """connection.Execute(@"DELETE FROM items WHERE code = @code", new { code = {|DBI3001:name|} });""",
        """connection.Execute(@"DELETE FROM items WHERE code = @code::uuid", new { code = name });""",
        Schema);

    [Fact]
    public Task A_misspelt_parameter_gets_the_given_name() => Verify.MethodFixAsync(
        """using var c = new NpgsqlCommand("DELETE FROM items WHERE name = {|DBI3002:@itemNmae|}", connection); c.Parameters.AddWithValue("itemName", {|DBI3002:name|});""",
        """using var c = new NpgsqlCommand("DELETE FROM items WHERE name = @itemName", connection); c.Parameters.AddWithValue("itemName", name);""",
        Schema);
}
