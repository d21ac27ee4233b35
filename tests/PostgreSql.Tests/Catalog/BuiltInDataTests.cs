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

    [ServerTheory, Servers]
    public async Task A_server_s_extensions_make_what_their_files_say(int major)
    {
        await using var database = await PostgreSqlServer.Get(major).CreateDatabaseAsync("SELECT 1");
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        await using var connection = await source.OpenConnectionAsync();
        var failures = new List<string>();
        foreach (var name in await ExtensionReader.AvailableAsync(connection))
        {
            // The procedural languages need libraries of the machine.
            if (name.Contains("plperl") || name.Contains("plpython") || name.Contains("pltcl")) continue;
            var set = await ExtensionReader.ReadAsync(connection, name, isContrib: true);
            if (!set!.Sorted().SequenceEqual(DataFile.Slice(Read("Extensions/" + name + ".txt"), major).Sorted())) failures.Add(name);
        }
        Assert.Empty(failures);
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

    /// <summary>A package is compressed; what it has to carry for all extensions as well is this.</summary>
    [Fact]
    public void All_data_are_small()
    {
        using var buffer = new MemoryStream();
        using (var zip = new System.IO.Compression.DeflateStream(buffer, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            foreach (var name in typeof(DatabaseCatalog).Assembly.GetManifestResourceNames())
            {
                using var stream = typeof(DatabaseCatalog).Assembly.GetManifestResourceStream(name)!;
                stream.CopyTo(zip);
            }
        }
        Assert.InRange(buffer.Length, 1, 250_000);
    }

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
