using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.BuiltInData;
using DbImpact.PostgreSql.Catalog;
using DbImpact.Testing;
using Npgsql;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Catalog;

/// <summary>
/// eng/builtins writes the very file that the library has: what it reads from a server is what the file says of that major, and what
/// the file says of all majors makes the file.
/// </summary>
public sealed class BuiltInDataTests
{
    private static readonly string File = Read("BuiltIns.txt");

    [ServerTheory, Servers]
    public async Task A_server_has_what_the_file_says(int major)
    {
        await using var source = NpgsqlDataSource.Create(PostgreSqlServer.Get(major).ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        var set = await ServerReader.ReadBuiltInsAsync(connection);
        Assert.Equal(set.Sorted(), DataFile.Slice(File, major).Sorted());
    }

    [Fact]
    public void Writing_what_the_file_says_gives_the_file()
    {
        var sets = new SortedDictionary<int, ObjectSet>(Enumerable.Range(13, 6).ToDictionary(major => major, major => DataFile.Slice(File, major)));
        Assert.Equal(File, DataFile.Write(DataFile.BuiltInHeader, sets, numbered: true));
    }

    /// <summary>Every project that reads SQL carries the file, and the compiler loads it.</summary>
    [Fact]
    public void The_file_is_small() => Assert.True(File.Length < 400_000);

    [Fact]
    public void A_look_up_by_name_reads_that_names_lines_only()
    {
        var data = new CatalogData(File);
        var objects = new BuiltInObjects(data, 18, majorIsKnown: true);
        var types = data.LinesRead;
        Assert.InRange(types, 1, 200);

        Assert.Equal(2, objects.FindRoutines(BuiltIns.PgCatalogOid, "count").Count);
        Assert.Equal(types + 2, data.LinesRead);
        Assert.Equal(2, objects.FindRoutines(BuiltIns.PgCatalogOid, "count").Count);
        Assert.Equal(types + 2, data.LinesRead);
        Assert.Empty(objects.FindRoutines(BuiltIns.PgCatalogOid, "no_such_function"));
        Assert.NotNull(objects.FindRelation(BuiltIns.PgCatalogOid, "pg_class"));
        Assert.Equal(types + 3, data.LinesRead);
        Assert.NotNull(objects.GetRoutine(2147));
        Assert.Equal(types + 3, data.LinesRead);
    }

    private static string Read(string name)
    {
        using var stream = typeof(DatabaseCatalog).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
