using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>A name as PostgreSQL stores it, and where it stands.</summary>
/// <param name="span">The characters of the name, quotes included.</param>
/// <param name="name">Folded to lower case when unquoted, unescaped when quoted, cut to 63 bytes (scan.l, scansup.c).</param>
/// <param name="isQuoted">Whether it was written in double quotes (or as U&amp;"…").</param>
/// <param name="hasHole">Whether part of the name, or all of it, is not known statically.</param>
public sealed class Identifier(SqlSpan span, string name, bool isQuoted = false, bool hasHole = false) : SqlNode(span)
{
    public string Name { get; } = name;

    public bool IsQuoted { get; } = isQuoted;

    public bool HasHole { get; } = hasHole;

    public override string ToString() => Name;
}

/// <summary>A dotted name: <c>[[database.]schema.]name</c>, or a longer chain where the grammar takes one (gram.y <c>any_name</c>).</summary>
public sealed class QualifiedName(SqlSpan span, NodeList<Identifier> parts) : SqlNode(span)
{
    /// <summary>At least one part.</summary>
    public NodeList<Identifier> Parts { get; } = parts;

    /// <summary>The last part.</summary>
    public Identifier Name => Parts[Parts.Count - 1];

    public Identifier? Schema => Parts.Count > 1 ? Parts[Parts.Count - 2] : null;

    public Identifier? Database => Parts.Count > 2 ? Parts[Parts.Count - 3] : null;

    public bool HasHole
    {
        get
        {
            foreach (var part in Parts)
                if (part.HasHole) return true;
            return false;
        }
    }

    public override void ForEachChild(Action<SqlNode> action)
    {
        foreach (var part in Parts) action(part);
    }

    public override string ToString() => string.Join(".", (object[])Parts.ToArray());
}
