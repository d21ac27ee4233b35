using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding.Literals;

/// <summary>Literals are judged as the fixtures say, and the fixtures say what PostgreSQL says under any settings.</summary>
public sealed class LiteralFixtureTests
{
    private static readonly int[] Majors = [13, 15, 18];

    public static TheoryData<string, int> Files()
    {
        var data = new TheoryData<string, int>();
        foreach (var file in LiteralFixture.Names)
            foreach (var major in Majors) data.Add(file, major);
        return data;
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Literals_are_judged_as_PostgreSQL_judges_them(string file, int major)
    {
        var differences = new List<string>();
        foreach (var item in LiteralFixture.Read(file))
        {
            var expected = item.VerdictOf(major);
            if (expected.Length == 0) continue;
            var actual = LiteralTypes.Check(major, item.Type, item.Literal);
            var isUnknown = actual.Kind == LiteralVerdictKind.Unknown;
            var text = actual.IsValid ? "ok" : actual.ToString();
            if (isUnknown ? !item.IsUnknown : text != expected) differences.Add($"{item}\n  server: {expected}\n  ours:   {text}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Fact]
    public void What_is_marked_as_unknown_is_unknown()
    {
        var known = LiteralFixture.Names.SelectMany(LiteralFixture.Read).Where(item =>
            item.IsUnknown && Majors.All(major => LiteralTypes.Check(major, item.Type, item.Literal).Kind != LiteralVerdictKind.Unknown));
        Assert.Empty(known.Select(item => item.ToString()));
    }

    [ServerTheory]
    [Servers(0, "")]
    [Servers(0, "SET DateStyle = 'ISO, YMD'; SET TimeZone = 'Pacific/Kiritimati'; SET IntervalStyle = sql_standard")]
    [Servers(0, "SET DateStyle = 'German, DMY'; SET TimeZone = 'America/New_York'; SET IntervalStyle = iso_8601")]
    public async Task The_server_says_so(int major, string settings)
    {
        if (!Majors.Contains(major)) return;
        await using var server = await LiteralServer.OpenAsync(major, TestContext.Current.CancellationToken);
        if (settings.Length > 0) await server.ExecuteAsync(settings);
        var differences = new List<string>();
        foreach (var type in LiteralFixture.Names.SelectMany(LiteralFixture.Read).GroupBy(item => item.Type))
        {
            // What depends on settings is marked as unknown; its verdict is that of the first.
            var cases = type.Where(item => item.VerdictOf(major).Length > 0 && (settings.Length == 0 || !item.IsUnknown)).ToList();
            var verdicts = await server.AskAsync(type.Key, cases.Select(item => item.Literal).ToList());
            foreach (var (item, verdict) in cases.Zip(verdicts))
                if (verdict != item.VerdictOf(major)) differences.Add($"{item}\n  server:  {verdict}\n  fixture: {item.VerdictOf(major)}");
        }
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }
}
