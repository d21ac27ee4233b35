using System;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Finds out what a statement's names mean in a database (PostgreSQL's parse analysis).</summary>
public static class Binder
{
    /// <summary>Never throws for any statement; what is not understood is an <see cref="Uncertainty"/>.</summary>
    public static BoundStatement Bind(SqlStatement statement, SqlText text, BindingContext context)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (context is null) throw new ArgumentNullException(nameof(context));
        return new BoundStatement
        {
            Statement = statement,
            Text = text,
            OutputColumnsAreKnown = false,
            Uncertainties = [new Uncertainty(UncertaintyKind.NotUnderstood, statement.Span, "this kind of statement is not judged")],
        };
    }
}
