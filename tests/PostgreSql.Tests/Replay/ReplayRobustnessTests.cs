using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using DbImpact.PostgreSql.Replay;
using DbImpact.PostgreSql.Snapshots;
using Xunit;

namespace DbImpact.PostgreSql.Tests.Replay;

/// <summary>Whatever the text is, the replay ends and says what it has to say.</summary>
public class ReplayRobustnessTests
{
    public static IEnumerable<TheoryDataRow<string>> Scripts => ScriptFiles.All.Select(path => new TheoryDataRow<string>(Path.GetFileName(path)));

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_cut_off_anywhere_does_not_throw(string name)
    {
        var text = ScriptFiles.Read(name);
        for (var length = 0; length <= text.Length; length += 97)
            _ = SnapshotWriter.Write(Replayer.Replay(new ReplayScript(name, text[..length])).Catalog);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_without_some_of_its_statements_does_not_throw(string name)
    {
        var statements = ScriptFiles.Read(name).Split(";\n");
        for (var skipped = 0; skipped < statements.Length; skipped++)
        {
            var text = string.Join(";\n", statements.Where((_, index) => index != skipped));
            _ = SnapshotWriter.Write(Replayer.Replay(new ReplayScript(name, text)).Catalog);
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_in_reverse_does_not_throw(string name)
    {
        var statements = ScriptFiles.Read(name).Split(";\n");
        Array.Reverse(statements);
        _ = SnapshotWriter.Write(Replayer.Replay(new ReplayScript(name, string.Join(";\n", statements))).Catalog);
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_replayed_has_a_snapshot_that_replays_to_itself(string name)
    {
        foreach (var version in new[] { 13, 15, 18 })
        {
            var result = Replayer.Replay(new ReplayScript(name, ScriptFiles.Read(name)), new ReplayOptions { ServerVersion = version });
            Assert.Empty(result.Problems);
            var snapshot = SnapshotWriter.Write(result.Catalog);
            var again = Replayer.Replay(new ReplayScript("snapshot.sql", snapshot));
            Assert.Empty(again.Problems);
            Assert.Equal(version, again.Catalog.ServerVersion);
            Assert.Equal(snapshot, SnapshotWriter.Write(again.Catalog));
        }
    }
}
