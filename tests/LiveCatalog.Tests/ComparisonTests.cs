using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Comparison;
using DbImpact.PostgreSql.Replay;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.LiveCatalog.Tests;

public class ComparisonTests
{
    [ServerFact]
    public async Task What_the_same_script_makes_does_not_differ_between_versions()
    {
        var majors = PostgreSqlServer.Available.ToList();
        var failures = new List<string>();
        foreach (var path in Corpus.ScriptsFor(majors[0]).Concat(Corpus.ScriptsToCompare()))
        {
            var script = File.ReadAllText(path);
            var catalogs = new List<(string Name, DatabaseCatalog Catalog)>
            {
                ("replay", Replayer.Replay(new ReplayScript(path, script), new ReplayOptions { ServerVersion = majors[^1] }).Catalog),
            };
            foreach (var major in majors)
            {
                await using var database = await Corpus.CreateDatabaseAsync(major, script);
                catalogs.Add((major.ToString(System.Globalization.CultureInfo.InvariantCulture), await LiveCatalogReader.ReadAsync(database.ConnectionString)));
            }
            foreach (var (name, catalog) in catalogs)
            {
                foreach (var (otherName, other) in catalogs)
                {
                    var differences = CatalogComparer.Compare(catalog, other).Where(difference => difference.Object != ComparedObject.Extension);
                    failures.AddRange(differences.Select(difference => $"{Path.GetFileName(path)}: {name} and {otherName}: {difference}"));
                }
            }
        }
        Assert.True(failures.Count == 0, string.Join("\n", failures));
    }
}
