using System;
using DbImpact.Python.Symbols;

namespace DbImpact.Python.Sql;

/// <summary>Tells cheaply which modules are worth being run through.</summary>
internal static class Gate
{
    private static readonly string[] Signs =
        ["execute", "fetch", "text(", "read_sql", "read_database", "RunSQL", "mogrify", "copy_expert", ".raw(", ".prepare(", ".iterate(", ".scalar", ".cursor(", "DDL("];

    public static bool MayRunSql(ModuleSymbol module)
    {
        foreach (var sign in Signs)
            if (module.Module.Text.IndexOf(sign, StringComparison.Ordinal) >= 0) return true;
        return false;
    }
}
