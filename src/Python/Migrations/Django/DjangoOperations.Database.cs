using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Python.Migrations.Django;

/// <summary>SQL, Python and extensions.</summary>
internal sealed partial class DjangoOperations
{
    /// <summary>The operations of django.contrib.postgres that make an extension.</summary>
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.Ordinal)
    {
        ["BloomExtension"] = "bloom",
        ["BtreeGinExtension"] = "btree_gin",
        ["BtreeGistExtension"] = "btree_gist",
        ["CITextExtension"] = "citext",
        ["CryptoExtension"] = "pgcrypto",
        ["HStoreExtension"] = "hstore",
        ["TrigramExtension"] = "pg_trgm",
        ["UnaccentExtension"] = "unaccent",
    };

    private bool OnDatabase(string name, Run run)
    {
        switch (name)
        {
            case "RunSQL":
                if (run.Value(0, "sql") is { } sql) run.Sink?.Execute(sql);
                foreach (var operation in Items(run.Value(2, "state_operations"))) Apply(operation, run.App, run.Module, run.State, null);
                if (run.Arguments.Find(1, "reverse_sql") is not { } reverse || DdlText.IsNone(reverse.Value)) run.Sink?.CannotBeUndone();
                return true;
            case "RunPython":
                if (run.Value(0, "code") is { } code) run.Sink?.Run(code);
                if (run.Arguments.Find(1, "reverse_code") is not { } back || DdlText.IsNone(back.Value)) run.Sink?.CannotBeUndone();
                return true;
            case "SeparateDatabaseAndState":
                var apart = run.State.Copy();
                foreach (var operation in Items(run.Value(0, "database_operations"))) Apply(operation, run.App, run.Module, apart, run.Sink);
                foreach (var operation in Items(run.Value(1, "state_operations"))) Apply(operation, run.App, run.Module, run.State, null);
                return true;
            case "CreateExtension" when run.Text(0, "name") is { } extension:
                CreateExtension(run, extension);
                return true;
            case "CreateCollation" when run.Text(0, "name") is { } collation:
                CreateCollation(run, collation);
                return true;
            case "RemoveCollation" when run.Text(0, "name") is { } removed:
                run.Sink?.Send(new Ddl(new DdlText().Add("DROP COLLATION " + DjangoNames.Quote(removed))), []);
                return true;
            default:
                if (!Extensions.TryGetValue(name, out var known)) return false;
                CreateExtension(run, known);
                return true;
        }
    }

    private static void CreateExtension(Run run, string name) =>
        run.Sink?.Send(new Ddl(new DdlText().Add("CREATE EXTENSION IF NOT EXISTS " + DjangoNames.Quote(name))), []);

    private static void CreateCollation(Run run, string name)
    {
        var provider = DdlText.KnownText(run.Value(2, "provider")) ?? "libc";
        var text = $"CREATE COLLATION {DjangoNames.Quote(name)} (locale = {Identifiers.QuoteLiteral(DdlText.KnownText(run.Value(1, "locale")) ?? "")}, provider = {provider}";
        if (DdlText.KnownText(run.Arguments.Keyword("deterministic")?.Value) == "False") text += ", deterministic = false";
        run.Sink?.Send(new Ddl(new DdlText().Add(text + ")")), []);
    }
}
