using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using DbImpact.Testing;
using LinqToDB;
using LinqToDB.Data;
using Microsoft.CodeAnalysis;
using Npgsql;
using Xunit;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>linq2db's entities, by its attributes. What is told of them is what the library sends to a server.</summary>
public sealed class LinqToDbTests
{
    private const string Asking = """

        class Data(LinqToDB.Data.DataConnection db)
        {
            public LinqToDB.ITable<Plain> Plains => LinqToDB.DataExtensions.GetTable<Plain>(db);
            public object Others => LinqToDB.DataExtensions.GetTable<Other>(db);
            public object Alls => LinqToDB.DataExtensions.GetTable<All>(db);
            public object Deriveds => LinqToDB.DataExtensions.GetTable<Derived>(db);
            public object Records => LinqToDB.DataExtensions.GetTable<Row>(db);
            public object Quoteds => LinqToDB.DataExtensions.GetTable<Quoted>(db);
            public object Unmarkeds => LinqToDB.DataExtensions.GetTable<Unmarked>(db);
            public object OfOthers => LinqToDB.DataExtensions.GetTable<OfOthers>(db);
        }
        """;

    private const string Source = """
        #nullable disable
        using System;
        using System.Collections.Generic;
        using LinqToDB.Mapping;

        [Table] public class Plain
        {
            [Column] public int Id { get; set; }
            [Column("other_name")] public string Name { get; set; }
            [Column(Name = "named")] public int N { get; set; }
            [Column(DbType = "text")] public string Typed { get; set; }
            [Column(SkipOnInsert = true)] public int Skipped { get; set; }
            [PrimaryKey] public int Key { get; set; }
            [PrimaryKey(1), Column("key_2")] public int Key2 { get; set; }
            [Identity] public int Number { get; set; }
            [Column] public int Field;
            [Column] public int Computed => 1;
            [Column, NotColumn] public int Both { get; set; }
            [NotColumn] public int No { get; set; }
            [Column(IsColumn = false)] public int NoEither { get; set; }
            [Column] internal int Internal { get; set; }
            [Column] private int Private { get; set; }
            [Column] public static int Static { get; set; }
            [Association(ThisKey = "Id", OtherKey = "Id")] public Other Far { get; set; }
            public int Unmapped { get; set; }
        }

        [Table("others", Schema = "s")] public class Other { [Column] public int Id { get; set; } }

        [Table(Name = "All", IsColumnAttributeRequired = false)] public class All
        {
            public int Id { get; set; }
            public string Text { get; set; }
            public DateTime? At { get; set; }
            public Guid Key { get; set; }
            public DayOfWeek Day { get; set; }
            [Column("c")] public int C { get; set; }
            [NotColumn] public int No { get; set; }
            public int[] Numbers { get; set; }
            public Other Far { get; set; }
        }

        public abstract class Base
        {
            [Column("of_base")] public int B { get; set; }
            [Column] public virtual int Overridden { get; set; }
            public int Unmapped { get; set; }
        }

        [Table("derived")] public class Derived : Base
        {
            [Column] public int D { get; set; }
            [Column("over")] public override int Overridden { get; set; }
        }

        [Table("rows")] public record Row([property: Column("rid")] int Id, [property: Column] string Name);

        [Table("Quoted Order")] public class Quoted { [Column("order")] public int O { get; set; } [Column("a.b")] public int D { get; set; } }

        [Table("unused")] public class Unused { [Column] public int Id { get; set; } }

        public class Unmarked { [Column] public int Id { get; set; } }

        [System.ComponentModel.DataAnnotations.Schema.Table("of_others")] public class OfOthers { public int Id { get; set; } }
        """ + Asking;

    private static readonly string[] Expected =
    [
        "All@(At, Day, Id, Key, Text, c@)",
        "Plain(Field, Id, Key, Number, Skipped, Typed, key_2@, named@, other_name@)",
        "Quoted Order@(a.b@, order@)",
        "derived@(D, of_base@)",
        "rows@(Name, rid@)",
        "s@.others@(Id)",
    ];

    [Theory]
    [InlineData(Restored.All)]
    [InlineData(Restored.Framework)]
    internal void Classes_whose_tables_are_asked_for_are_entities(Restored restored) => Assert.Equal(
        Expected, ModelText.Describe(ModelText.Find(ModelCompilation.Create(Source, restored)).Where(model => model.Library == "linq2db")));

    [Fact]
    public void Places_are_those_of_the_names()
    {
        var model = ModelText.Find(ModelCompilation.Create(Source)).Single(model => model.TypeName == "Other");
        Assert.Equal("others", Source.Substring(model.Table.Place.Start, model.Table.Place.Length));
        Assert.Equal("Id", Source.Substring(model.Properties[0].Column.Place.Start, model.Properties[0].Column.Place.Length));
    }

    [Theory]
    [InlineData("class Map { void M(LinqToDB.Mapping.FluentMappingBuilder map) { } }")]
    [InlineData("class Map { [LinqToDB.Sql.TableFunction(\"f\")] LinqToDB.ITable<Plain> M() => null; }")]
    [InlineData("class Map { object M(LinqToDB.ITable<Plain> t) => LinqToDB.LinqExtensions.TableName(t, \"x\"); }")]
    [InlineData("class Map { object M(LinqToDB.DataOptions o) => LinqToDB.DataOptionsExtensions.UseSQLite(o); }")]
    [InlineData("class Map { object M() => LinqToDB.DataProvider.PostgreSQL.PostgreSQLIdentifierQuoteMode.None; }")]
    public void Nothing_is_told_where_mappings_may_be_others(string more)
    {
        var compilation = ModelCompilation.Create(Source, Restored.All, ("More.cs", more));
        Assert.DoesNotContain(ModelText.Find(compilation), model => model.Library == "linq2db");
    }

    [Theory]
    [InlineData("[Table(\"t\", IsTemporary = true)] public class E { [Column] public int Id { get; set; } }")]
    [InlineData("[Table(\"t\", Database = \"d\")] public class E { [Column] public int Id { get; set; } }")]
    [InlineData("[Table(\"t\"), Table(\"u\", Configuration = \"x\")] public class E { [Column] public int Id { get; set; } }")]
    [InlineData("[Table(\"t\"), Column(\"m\", \"Id\")] public class E { public int Id { get; set; } }")]
    [InlineData("public class N { public static string T; } [Table(nameof(N) + X)] public class E { [Column] public int Id { get; set; } }")]
    [InlineData("[Table(\"t\")] public class E<T> { [Column] public int Id { get; set; } }")]
    [InlineData("[Table(\"t\")] public class E : Nowhere { [Column] public int Id { get; set; } }")]
    public void What_is_not_certain_is_no_entity(string entity)
    {
        var source = "using LinqToDB.Mapping; class Data(LinqToDB.Data.DataConnection db) { object M() => LinqToDB.DataExtensions.GetTable<E>(db); } " + entity;
        Assert.Empty(ModelText.Find(ModelCompilation.Create(source)));
    }

    [Theory]
    [InlineData("[Column(Configuration = \"x\")]")]
    [InlineData("[Column(\"a\"), Column(\"b\", Configuration = \"x\")]")]
    [InlineData("[Column(MemberName = \"Id.X\")]")]
    [InlineData("[Column(\"\")]")]
    [InlineData("[Column(Names.Of)]")]
    [InlineData("[Column(SkipOnEntityFetch = true)]")]
    [InlineData("[Column, ExpressionMethod(\"Make\", IsColumn = true)]")]
    [InlineData("[Column, LinqToDB.Sql.Expression(\"1\")]")]
    public void What_is_not_certain_is_no_column(string attribute)
    {
        var source = $$"""
            using LinqToDB.Mapping;
            class Data(LinqToDB.Data.DataConnection db) { object M() => LinqToDB.DataExtensions.GetTable<E>(db); }
            [Table("t")] public class E { {{attribute}} public int Id { get; set; } }
            """;
        Assert.Empty(Assert.Single(ModelText.Find(ModelCompilation.Create(source))).Properties);
    }

    /// <summary>
    /// On tables that have what linq2db's own descriptors name each class can be read; without a column that is told of it, or the table, it cannot.
    /// </summary>
    [ServerFact]
    public async Task What_is_told_is_what_the_library_asks_the_server_for()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = ModelCompilation.Create(Source);
        var models = ModelText.Find(compilation).Where(model => model.Library == "linq2db").ToArray();
        await using var database = await PostgreSqlServer.Newest.CreateDatabaseAsync(cancellationToken: cancellation);
        await database.ExecuteAsync("CREATE SCHEMA s", cancellation);
        using var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image, cancellationToken: cancellation).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        image.Position = 0;
        var assembly = new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image);
        await using var connection = new DataConnection(new DataOptions().UsePostgreSQL(database.ConnectionString));
        foreach (var model in models)
        {
            var type = assembly.GetType(model.TypeName, throwOnError: true)!;
            var descriptor = connection.MappingSchema.GetEntityDescriptor(type);
            var table = (model.Schema is null ? "" : $"\"{model.Schema.Name}\".") + $"\"{model.Table.Name}\"";
            var columns = string.Join(", ", descriptor.Columns.Select(column => $"\"{column.ColumnName}\" text"));
            await database.ExecuteAsync($"CREATE TABLE {table} ({columns})", cancellation);
            Assert.Null(Ask(connection, type));
            foreach (var property in model.Properties)
            {
                await database.ExecuteAsync($"ALTER TABLE {table} RENAME \"{property.Column.Name}\" TO \"gone\"", cancellation);
                Assert.Equal($"42703 {property.Name}", Ask(connection, type) + " " + property.Name);
                await database.ExecuteAsync($"ALTER TABLE {table} RENAME \"gone\" TO \"{property.Column.Name}\"", cancellation);
            }
            await database.ExecuteAsync($"ALTER TABLE {table} RENAME TO \"gone {model.Table.Name}\"", cancellation);
            Assert.Equal("42P01", Ask(connection, type));
        }
        Assert.Equal(Expected.Length, models.Length);
    }

    /// <summary>The server's error when all rows are read; null for none.</summary>
    private static string? Ask(DataConnection connection, Type type)
    {
        try
        {
            typeof(LinqToDbTests).GetMethod(nameof(ReadAll), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [connection]);
            return null;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is PostgresException error)
        {
            return error.SqlState;
        }
    }

    private static void ReadAll<T>(DataConnection connection)
        where T : class => _ = connection.GetTable<T>().ToList();
}
