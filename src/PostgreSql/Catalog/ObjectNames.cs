using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Catalog;

/// <summary>The names that PostgreSQL gives to what is made without one (commands/indexcmds.c, makeObjectName and ChooseRelationName).</summary>
public static class ObjectNames
{
    /// <summary>makeObjectName: <c>first_second_label</c>, the longer of the first two cut until all fits into a name.</summary>
    public static string Make(string first, string? second, string label)
    {
        if (first is null) throw new ArgumentNullException(nameof(first));
        var overhead = (label is null || label.Length == 0 ? 0 : Bytes(label) + 1) + (second is null ? 0 : 1);
        var available = Identifiers.MaximumBytes - overhead;
        int length1 = Bytes(first), length2 = second is null ? 0 : Bytes(second);
        while (length1 + length2 > available)
        {
            if (length1 > length2) length1--;
            else length2--;
        }
        var name = new StringBuilder(Identifiers.Truncate(first, length1));
        if (second is not null) name.Append('_').Append(Identifiers.Truncate(second, length2));
        if (!string.IsNullOrEmpty(label)) name.Append('_').Append(label);
        return name.ToString();
    }

    /// <summary>ChooseRelationName, ChooseConstraintName: numbered from 1 until <paramref name="isTaken"/> says no.</summary>
    public static string Choose(string first, string? second, string label, Predicate<string> isTaken)
    {
        if (isTaken is null) throw new ArgumentNullException(nameof(isTaken));
        var name = Make(first, second, label);
        for (var pass = 1; isTaken(name); pass++) name = Make(first, second, label + pass.ToString(CultureInfo.InvariantCulture));
        return name;
    }

    /// <summary>ChooseIndexNameAddition, ChooseForeignKeyConstraintNameAddition: the columns' names joined, as far as they may count.</summary>
    public static string Join(IEnumerable<string> names)
    {
        if (names is null) throw new ArgumentNullException(nameof(names));
        var joined = new StringBuilder();
        foreach (var name in names)
        {
            if (joined.Length > 0) joined.Append('_');
            joined.Append(name);
            if (Bytes(joined.ToString()) >= Identifiers.MaximumBytes + 1) break;
        }
        return joined.ToString();
    }

    private static int Bytes(string text) => Encoding.UTF8.GetByteCount(text);
}
