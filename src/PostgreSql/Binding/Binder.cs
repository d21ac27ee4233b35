using System;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Binding;

/// <summary>Finds out what a statement's names mean in a database (PostgreSQL's parse analysis).</summary>
public static class Binder
{
    /// <summary>Never throws for any statement; what is not understood is an <see cref="Uncertainty"/>.</summary>
    /// <param name="statement">As the parser read it.</param>
    /// <param name="text">What it was read from.</param>
    /// <param name="context">The database and the session.</param>
    /// <param name="isIncomplete">
    /// Whether the parser could not read all of the statement (a syntax error, or a doubt behind a hole): what is not read may hold
    /// the very names that are missing, and no error is reported.
    /// </param>
    public static BoundStatement Bind(SqlStatement statement, SqlText text, BindingContext context, bool isIncomplete = false)
    {
        if (statement is null) throw new ArgumentNullException(nameof(statement));
        if (text is null) throw new ArgumentNullException(nameof(text));
        if (context is null) throw new ArgumentNullException(nameof(context));
        try
        {
            return LargeStack.Run(() => new StatementBinder(text, context).Bind(statement, isIncomplete));
        }
        catch (InsufficientExecutionStackException)
        {
            return new BoundStatement
            {
                Statement = statement,
                Text = text,
                OutputColumnsAreKnown = false,
                Uncertainties = [new Uncertainty(UncertaintyKind.NotUnderstood, statement.Span, "the statement is nested too deeply")],
            };
        }
    }

    /// <summary>Binds an expression that a definition holds: a default, a check, a key of an index.</summary>
    internal static BoundDefinition Bind(SqlExpression expression, SqlText text, BindingContext context, DefinitionPlace place)
    {
        try
        {
            return LargeStack.Run(() => new StatementBinder(text, context).Bind(expression, place));
        }
        catch (InsufficientExecutionStackException)
        {
            return new BoundDefinition { Type = TypeReference.Unknown };
        }
    }
}
