using System.Threading.Tasks;
using DbImpact.Analyzers.Tests.Verification;
using Xunit;

namespace DbImpact.Analyzers.Tests;

public sealed class ResultTests
{
    private const string Schema = """
        CREATE TABLE items (id integer PRIMARY KEY, code uuid NOT NULL, name text NOT NULL, note text, total bigint NOT NULL, at timestamptz NOT NULL);
        CREATE TABLE prices (item_id integer NOT NULL, amount numeric NOT NULL);
        """;

    private const string Select = "using var command = new NpgsqlCommand(\"SELECT id, code, name FROM items\", connection); ";

    private const string Read = Select + "using var reader = command.ExecuteReader(); ";

    [Theory]
    [InlineData("""var x = reader["{|DBI3004:nmae|}"];""")]
    [InlineData("""var x = (string)reader["{|DBI3004:nmae|}"];""")]
    [InlineData("""var x = reader.GetOrdinal("{|DBI3004:nmae|}");""")]
    [InlineData("""var x = reader.GetString(reader.GetOrdinal("{|DBI3004:nmae|}"));""")]
    [InlineData("""var x = reader.GetString("{|DBI3004:nmae|}");""")]
    [InlineData("""var x = reader.GetString({|DBI3004:3|});""")]
    [InlineData("""var x = reader.IsDBNull({|DBI3004:3|});""")]
    [InlineData("""var x = reader.GetString({|DBI3005:1|});""")]
    [InlineData("""var x = reader.GetGuid({|DBI3005:2|});""")]
    [InlineData("""var x = reader.GetFieldValue<Guid>({|DBI3005:0|});""")]
    [InlineData("""var x = await reader.GetFieldValueAsync<bool>({|DBI3005:0|});""")]
    [InlineData("""var ordinal = reader.GetOrdinal("code"); var x = reader.GetString(reader.GetOrdinal("{|DBI3005:code|}"));""")]
    [InlineData("""var x = (long)reader["{|DBI3005:id|}"];""")]
    [InlineData("""var x = ({|DBI3005:long|})reader[0];""")]
    [InlineData("""var x = ({|DBI3005:long|})reader.GetValue(0);""")]
    public Task A_reader_reads_what_is_there(string code) => Verify.MethodAsync(Read + code, schema: Schema);

    [Theory]
    [InlineData("""var x = reader["NAME"];""")]
    [InlineData("""var x = (int)reader["id"]; var y = (string)reader[2]; var z = reader["id"] as long?;""")]
    [InlineData("""var x = reader.GetInt64(0); var y = reader.GetInt16("id"); var z = Convert.ToInt64(reader["id"]);""")]
    [InlineData("""var x = reader.GetFieldValue<int?>(0); var y = reader.GetFieldValue<object>(1); var z = reader.GetFieldValue<DayOfWeek>(0);""")]
    [InlineData("""command.AllResultTypesAreUnknown = true; var x = reader.GetString(0);""")]
    [InlineData("""reader.NextResult(); var x = reader["nmae"];""")]
    [InlineData("""for (var i = 0; i < 9; i++) { var x = reader.GetValue(i); }""")]
    public Task A_reader_reads_as_the_library_gives_it(string code) => Verify.MethodAsync(Read + code, schema: Schema);

    [Theory]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var x = ({|DBI3005:int|})command.ExecuteScalar()!;""")]
    [InlineData("""await using var command = dataSource.CreateCommand("SELECT count(*) FROM items"); var x = ({|DBI3005:int|})(await command.ExecuteScalarAsync())!;""")]
    [InlineData("""using var command = connection.CreateCommand(); command.CommandText = "SELECT total FROM items"; var x = ({|DBI3005:int|})(command.ExecuteScalar() ?? 0);""")]
    [InlineData("""var x = ({|DBI3005:int|})new NpgsqlCommand("SELECT count(*) FROM items", connection).ExecuteScalar()!;""")]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var o = command.ExecuteScalar(); var x = ({|DBI3005:int|})o!;""")]
    [InlineData("""var x = ({|DBI3005:int|})connection.ExecuteScalar("SELECT count(*) FROM items")!;""")]
    public Task A_scalar_is_cast_to_its_own_type(string code) => Verify.MethodAsync(code, schema: Schema);

    [Theory]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var x = (long)command.ExecuteScalar()!;""")]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var x = (int)(long)command.ExecuteScalar()!;""")]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var x = Convert.ToInt32(command.ExecuteScalar());""")]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*)::int FROM items", connection); var x = (int)command.ExecuteScalar()!;""")]
    [InlineData("""using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var o = command.ExecuteScalar(); var x = o is int ? (int)o : 0;""")]
    [InlineData("""using var command = new NpgsqlCommand("SELECT id FROM items; SELECT 1::bigint", connection); var x = (long)command.ExecuteScalar()!;""")]
    [InlineData("""var x = connection.ExecuteScalar<int>("SELECT count(*) FROM items");""")]
    public Task Other_ways_to_a_number_are_no_finding(string code) => Verify.MethodAsync(code, schema: Schema);

    [Fact]
    public Task The_message_says_what_the_column_is() => Verify.MethodAsync(
        """using var command = new NpgsqlCommand("SELECT count(*) FROM items", connection); var x = ({|DBI3005:int|})command.ExecuteScalar()!;""",
        "column \"count\" is bigint, which the cast to int does not take; it is read as long",
        Schema);

    [Theory]
    [InlineData("""var x = connection.Query<{|DBI3005:Item|}>("SELECT id, code FROM items");""")]
    [InlineData("""var x = await connection.QueryFirstAsync<{|DBI3005:string|}>("SELECT code FROM items");""")]
    [InlineData("""var x = connection.Query<{|DBI3005:Guid|}>("SELECT id FROM items");""")]
    [InlineData("""var x = connection.Query<{|DBI3005:(int, Guid)|}>("SELECT id, name FROM items");""")]
    [InlineData("""var x = connection.Query<{|DBI3005:Total|}>("SELECT id, total FROM items");""")]
    [InlineData("""var x = connection.Query<{|DBI3004:Total|}>("SELECT total, id FROM items");""")]
    [InlineData("""var x = connection.Query<{|DBI3004:Total|}>("SELECT id FROM items");""")]
    public Task Dapper_makes_rows(string code) => Verify.FileAsync(Types + Method(code), schema: Schema);

    [Theory]
    [InlineData("""var x = connection.Query<Item>("SELECT id, name, total FROM items");""")]
    [InlineData("""var x = connection.Query<Item>("SELECT id FROM items");""")]
    [InlineData("""var x = connection.Query<Total>("SELECT id, id AS total FROM items");""")]
    [InlineData("""var x = connection.Query<Total>("SELECT id AS \"Id\", id AS t_otal FROM items");""")]
    [InlineData("""var x = connection.Query<int>("SELECT total FROM items");""")]
    [InlineData("""var x = connection.Query<(int, string, string)>("SELECT id, name FROM items");""")]
    [InlineData("""var x = connection.Query<DateTime>("SELECT at FROM items");""")]
    [InlineData("""var x = connection.Query<Item, Total, Item>("SELECT id, name, id, total::bigint AS total FROM items", (a, b) => a, splitOn: DateTime.Now.Year > 1 ? "id" : "name");""")]
    [InlineData("""var x = connection.Query<Item, string, Item>("SELECT id, name, name AS n FROM items", (a, b) => a, splitOn: "n");""")]
    [InlineData("""var x = connection.Query<Item, Item, Item>("SELECT * FROM items a JOIN items b ON a.id = b.id".Replace("*", Environment.MachineName), (a, b) => a);""")]
    [InlineData("""var x = connection.Query<object, Item, Item>("SELECT id FROM items", (a, b) => b);""")]
    [InlineData("""using var grid = connection.QueryMultiple("SELECT id FROM items; UPDATE items SET name = ''; SELECT name FROM items"); grid.Read<int>(); grid.Read<string>();""")]
    [InlineData("""using var grid = connection.QueryMultiple("SELECT id FROM items"); if (DateTime.Now.Year > 1) grid.Read<Guid>(); else grid.Read<int>();""")]
    [InlineData("""using var grid = connection.QueryMultiple("SELECT id FROM items"); while (!grid.IsConsumed) grid.Read<Guid>();""")]
    [InlineData("""using var grid = connection.QueryMultiple($"SELECT id FROM items; {Environment.MachineName}"); grid.Read<int>(); grid.Read<Guid>(); grid.Read<Guid>();""")]
    [InlineData("""var x = connection.Query("SELECT id FROM items").First().nothing;""")]
    public Task What_Dapper_converts_is_no_finding(string code) => Verify.FileAsync(Types + Method(code), schema: Schema);

    [Theory]
    [InlineData("""var x = connection.Query<Item, {|DBI3005:Item|}, Item>("SELECT id, name, id, code FROM items", (a, b) => a);""")]
    [InlineData("""var x = connection.Query<{|DBI3005:Item|}, Item, Item>("SELECT id, code, id, name FROM items", (a, b) => a, splitOn: "id");""")]
    [InlineData("""var x = connection.Query<Item, Item, Item>("SELECT id, name, code FROM items", (a, b) => a, splitOn: {|DBI3004:"item_id"|});""")]
    [InlineData("""var x = connection.{|DBI3004:Query<Item, Item, Item>|}("SELECT id, name FROM items", (a, b) => a);""")]
    [InlineData("""var x = await connection.QueryAsync<Item, Item, Item, Item>("SELECT id, name AS a, name AS b FROM items", (a, b, c) => a, splitOn: {|DBI3004:"b,a"|});""")]
    public Task Rows_that_are_split(string code) => Verify.FileAsync(Types + Method(code), schema: Schema);

    [Fact]
    public Task The_message_says_what_rows_are_split_at() => Verify.FileAsync(
        Types + Method("""var x = connection.Query<Item, Item, Item>("SELECT id, name FROM items", (a, b) => a, splitOn: {|DBI3004:"item_id"|});"""),
        "the statement returns no column \"item_id\" to split at for object 2 of 2; it returns \"id\", \"name\"", Schema);

    [Theory]
    [InlineData("""using var grid = connection.QueryMultiple("SELECT id FROM items; SELECT code FROM items"); grid.Read<int>(); grid.Read<{|DBI3005:string|}>();""")]
    [InlineData("""using var grid = await connection.QueryMultipleAsync("SELECT id FROM items; SELECT code FROM items"); await grid.ReadAsync<{|DBI3005:Guid|}>(); var x = await grid.ReadSingleAsync<Guid>();""")]
    [InlineData("""using var grid = connection.QueryMultiple("SELECT id FROM items"); grid.Read<int>(); grid.{|DBI3004:Read<int>|}();""")]
    public Task Results_in_turn(string code) => Verify.FileAsync(Types + Method(code), schema: Schema);

    [Fact]
    public Task Handlers_of_the_programs_may_convert() => Verify.FileAsync(
        Types + Method("""SqlMapper.AddTypeHandler(typeof(string), null!); var x = connection.Query<Item>("SELECT id, code FROM items");"""), schema: Schema);

    [Theory]
    [InlineData("""var x = context.Database.SqlQuery<{|DBI3004:int|}>($"SELECT id FROM items").First();""")]
    [InlineData("""var x = context.Database.SqlQueryRaw<{|DBI3005:Guid|}>("SELECT id FROM items").ToList();""")]
    [InlineData("""var x = context.Database.SqlQuery<int>($"SELECT id AS \"Value\" FROM items").First();""")]
    [InlineData("""var x = context.Database.SqlQuery<int>($"SELECT id FROM items").ToList();""")]
    public Task EF_Core_reads_values(string code) => Verify.MethodAsync(code, schema: Schema);

    [Theory]
    [InlineData("""context.Database.SqlQuery<{|DBI3004:Line|}>($"SELECT id, note FROM items").ToList();""")]
    [InlineData("""context.Database.SqlQuery<{|DBI3005:Line|}>($"SELECT name AS item_id, note FROM items").ToList();""")]
    [InlineData("""context.Database.SqlQuery<Line>($"SELECT id AS item_id, note FROM items").ToList();""")]
    [InlineData("""context.Database.SqlQuery<Line>($"SELECT id AS ItemId, note FROM items").First();""")]
    [InlineData("""context.Database.SqlQuery<Line>($"SELECT note FROM items").Select(line => line.Note).ToList();""")]
    [InlineData("""context.Database.SqlQuery<Named>($"SELECT note FROM items").ToList();""")]
    [InlineData("""context.Database.SqlQueryRaw<Line>($"SELECT {name} FROM items").ToList();""")]
    public Task EF_Core_makes_objects_that_no_model_has(string code) => Verify.FileAsync(
        "class Line { public int ItemId { get; set; } public string? Note { get; set; } public int Half => ItemId / 2; }\n"
            + "class Named { [Column(\"note\")] public string? Text { get; set; } }\n" + "class Store { void Run(DbContext context, string name) { " + code + " } }",
        schema: Schema);

    [Theory]
    [InlineData("""context.Prices.{|DBI3004:FromSqlRaw|}("SELECT item_id FROM prices").ToList();""")]
    [InlineData("""context.Prices.AsNoTracking(); context.Set<Price>().{|DBI3004:FromSql|}($"SELECT amount FROM prices").AsNoTracking().ToList();""")]
    [InlineData("""context.Prices.FromSqlRaw("SELECT * FROM prices").ToList();""")]
    [InlineData("""context.Prices.FromSqlRaw("SELECT item_id FROM prices").Select(price => price.ItemId).ToList();""")]
    [InlineData("""context.Prices.FromSqlRaw("SELECT item_id FROM prices").Count();""")]
    public Task EF_Core_needs_an_entitys_columns(string code) => Verify.FileAsync(
        """
        [Table("prices"), Keyless]
        public class Price { [Column("item_id")] public int ItemId { get; set; } [Column("amount")] public decimal Amount { get; set; } }
        class Shop : DbContext
        {
            public DbSet<Price> Prices => Set<Price>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");
        }
        class Store { void Run(Shop context) {
        """ + code + "} }",
        schema: Schema);

    [Theory]
    [InlineData("""var x = reader.GetString({|DBI3005:0|});""", "SELECT note FROM items")]
    [InlineData("""var x = reader.GetInt32({|DBI3005:0|});""", "SELECT p.item_id FROM items LEFT JOIN prices p ON p.item_id = items.id")]
    [InlineData("""var x = reader.IsDBNull(0) ? null : reader.GetString(0);""", "SELECT note FROM items")]
    [InlineData("""var x = reader.GetFieldValue<int?>(0);""", "SELECT max(id) FROM items")]
    [InlineData("""var x = reader.GetString(0);""", "SELECT coalesce(note, '') FROM items")]
    public Task NULL_needs_something_that_takes_it(string code, string sql) => Verify.MethodAsync(
        $"using var command = new NpgsqlCommand(\"{sql}\", connection); using var reader = command.ExecuteReader(); {code}", schema: Schema);

    [Fact]
    public Task A_misspelt_name_is_written_by_the_fix() => Verify.MethodFixAsync(
        Read + """var x = reader["{|DBI3004:nmae|}"];""",
        Read + """var x = reader["name"];""",
        Schema);

    private const string Types = """
        public class Item { public int Id { get; set; } public string? Code { get; set; } public string? Name { get; set; } public int Total { get; set; } }
        public record Total(int Id, int TOTAL);

        """;

    private static string Method(string code) => "class Store { async Task Run(NpgsqlConnection connection) { " + code + " await Task.Yield(); } }";
}
