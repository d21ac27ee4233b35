using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using DbImpact.PostgreSql.Binding.Literals;
using DbImpact.Testing;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Binding.Literals;

/// <summary>
/// Damaged literals are judged as servers judge them: the fixtures' ones with characters inserted, removed, changed and swapped by a seed.
/// </summary>
public sealed class LiteralMutationTests
{
    private const string Characters = "0123456789 .,:;-+/_eExXbBnNaAtTzZpPfFyYmMdDhHsSwW()[]{}<>\"'\\\t\n|&!*@#$%^=?~`é\u00a0😀";

    // DBIMPACT_LITERALS=SEED:COUNT asks for other ones, and more of them.
    private static readonly string[] Settings = (Environment.GetEnvironmentVariable("DBIMPACT_LITERALS") ?? "1:40").Split(':');

    [ServerTheory, Servers]
    public async Task Mutants_are_judged_as_the_server_judges_them(int major)
    {
        if (major is not (13 or 15 or 18)) return;
        var random = new Random(int.Parse(Settings[0]));
        var count = int.Parse(Settings[1]);
        await using var server = await LiteralServer.OpenAsync(major, TestContext.Current.CancellationToken);
        var differences = new List<string>();
        var unknown = 0;
        var total = 0;
        foreach (var type in LiteralFixture.Names.SelectMany(LiteralFixture.Read).GroupBy(item => item.Type))
        {
            if (type.All(item => item.VerdictOf(major).Length == 0)) continue;
            var valid = type.Where(item => item.VerdictOf(major) == "ok").Select(item => item.Literal).ToArray();
            if (valid.Length == 0) continue;
            var mutants = Enumerable.Range(0, count).Select(_ => Mutate(random, valid)).Distinct().ToList();
            var verdicts = await server.AskAsync(type.Key, mutants);
            foreach (var (mutant, verdict) in mutants.Zip(verdicts))
            {
                total++;
                var ours = LiteralTypes.Check(major, type.Key, mutant);
                if (ours.Kind == LiteralVerdictKind.Unknown) unknown++;
                else if ((ours.IsValid ? "ok" : ours.ToString()) != verdict)
                    differences.Add($"{type.Key} '{mutant}'\n  server: {verdict}\n  ours:   {ours}");
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{total} literals, {unknown} unknown");
        Assert.True(differences.Count == 0, $"{differences.Count} of {total}\n{string.Join("\n", differences.Take(60))}");
    }

    private static string Mutate(Random random, string[] valid)
    {
        var text = new StringBuilder(valid[random.Next(valid.Length)]);
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var position = random.Next(text.Length + 1);
            switch (random.Next(6))
            {
                case 0 or 1:
                    text.Insert(position, Character(random));
                    break;
                case 2 when position < text.Length:
                    text.Remove(position, 1);
                    break;
                case 3 when position < text.Length:
                    text.Remove(position, 1).Insert(position, Character(random));
                    break;
                case 4 when position + 1 < text.Length:
                    (text[position], text[position + 1]) = (text[position + 1], text[position]);
                    break;
                default:
                    var other = valid[random.Next(valid.Length)];
                    var start = random.Next(other.Length + 1);
                    text.Insert(position, other[start..random.Next(start, other.Length + 1)]);
                    break;
            }
        }
        // Half a surrogate pair is not text.
        var result = text.ToString();
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(result)).Replace('\uFFFD', '?');
    }

    private static string Character(Random random)
    {
        var index = random.Next(Characters.Length);
        if (char.IsLowSurrogate(Characters[index])) index--;
        return char.IsHighSurrogate(Characters[index]) ? Characters.Substring(index, 2) : Characters[index].ToString();
    }
}
