using System;
using System.Linq;
using DbImpact.Checks.Texts;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Sql;

/// <summary>An argument that is SQL.</summary>
/// <param name="Expression">Where it stands.</param>
/// <param name="Value">What is known of it.</param>
/// <param name="MustBeSql">Whether the call takes SQL for certain; else a text that does not begin as SQL is something else.</param>
internal sealed record SqlArgument(Expression Expression, Value Value, bool MustBeSql);

/// <summary>A call that runs SQL.</summary>
internal sealed record SqlCall(SqlUse Use, SqlArgument? Argument, Value Result);

/// <summary>Tells which calls run SQL, and which of their arguments it is.</summary>
internal static class SqlCalls
{
    public static SqlCall? Find(CallExpression call, Value function, Value? receiver, string? method, CallArguments arguments, Frame frame, OwnFunctions own)
    {
        var result = function is ExternalInstance made ? new ExternalInstance(made.Type + "()") : (Value)new UnknownValue(Interpreter.SourceOf(call, frame), "is a result");
        switch (function)
        {
            case ExternalValue { Name: var name }:
                if (SqlLibraries.OfFunction(name, arguments.Find(4, "params", "execute_options") is not null) is not { } known) return null;
                var given = arguments.Find(known.Position, known.Keyword);
                var text = given is { Value: StringValue taken } ? new StringValue(taken.Text) { IsTaken = true } : result;
                // pandas reads a whole table by its name.
                if (name == "pandas.read_sql" && given is { Value: StringValue { Text.SaysNothing: false } table } && IsName(table.Text))
                    return new SqlCall(known.Use, null, text);
                // A condition, a default, an order: part of a statement that the library makes.
                if (known.Use.TakesParts && given is { Value: StringValue { Text.SaysNothing: false } part } && !SqlStart.IsIn(part.Text)) return new SqlCall(known.Use, null, text);
                return new SqlCall(known.Use, given is { } pair ? new SqlArgument(pair.Expression, pair.Value, MustBeSql: true) : null, text);
            case ExternalInstance when method is not null && receiver is ExternalInstance { Type: var owner }:
                if (SqlLibraries.OfMethod(owner, method, arguments.Count > 1) is not { } use) return null;
                if (arguments.Find(0, "query", "sql", "statement", "command", "operation") is not { } first) return null;
                // SQLAlchemy's and SQLModel's methods take expressions as well.
                return first.Value is StringValue or UnknownValue && Takes(use, first.Value) && !IsNumber(first.Expression, first.Value)
                    ? new SqlCall(first.Value is StringValue plain ? SqlLibraries.Fit(use, KnownPart(plain.Text)) : use,
                        new SqlArgument(first.Expression, first.Value, MustBeSql: use.Library is not ("SQLAlchemy" or "SQLModel" or "databases" or "Django")), result)
                    : null;
            case FunctionValue { Function: var called } when own.Find(called.Definition) is { } helper:
                // Who guesses what the helper does with the text asks the text.
                if (helper.Use.IsGuessed
                    && arguments.Find(helper.Position, helper.Parameter) is { Value: StringValue handed } && IsNoStatement(handed.Text)) return null;
                return OfOwn(helper, arguments, frame, mustBeSql: true);
        }
        if (method is null || receiver is StringValue or ListValue or DictValue) return null;
        if (own.FindMethod(method) is { } likely && arguments.Find(likely.Position, likely.Parameter) is { Value: StringValue passed } && SqlStart.IsIn(passed.Text))
            return OfOwn(likely, arguments, frame, mustBeSql: false);
        if (!SqlLibraries.IsSqlMethod(method) || function is FunctionValue) return null;
        if (arguments.Find(0, "query", "sql", "statement", "command", "operation") is not { } argument) return null;
        if (receiver is UnknownValue { Expression: var prepared } && prepared.IndexOf("prepare(", StringComparison.Ordinal) >= 0) return null;
        var isCursor = IsCursor(call, receiver);
        if (argument.Value is UnknownValue { Parameter: not null } or StringValue { Text.SaysNothing: true } && method is "execute" or "fetchrow" or "fetchval")
        {
            var guessed = SqlLibraries.Guess(frame.Module, method, "", arguments.Count > 1, isCursor);
            return guessed is null ? null : new SqlCall(guessed, new SqlArgument(argument.Expression, argument.Value, MustBeSql: false), result);
        }
        if (argument.Value is not StringValue { IsTaken: false } sql || !SqlStart.IsIn(sql.Text)) return null;
        return SqlLibraries.Guess(frame.Module, method, KnownPart(sql.Text), arguments.Count > 1, isCursor) is { } guess
            ? new SqlCall(guess, new SqlArgument(argument.Expression, argument.Value, MustBeSql: false), result)
            : null;
    }

    private static bool Takes(SqlUse use, Value value) => use.Library is not ("SQLAlchemy" or "SQLModel" or "databases" or "Django") || value is StringValue { IsTaken: false };

    private static SqlCall? OfOwn(OwnFunction own, CallArguments arguments, Frame frame, bool mustBeSql) =>
        arguments.Find(own.Position, own.Parameter) is { } given
            ? new SqlCall(given.Value is StringValue text ? SqlLibraries.Fit(own.Use, KnownPart(text.Text)) : own.Use,
                new SqlArgument(given.Expression, given.Value, mustBeSql), new UnknownValue(own.Name + "()", "is a result"))
            : null;

    /// <summary>A cursor of nobody knows whom, by what made it or by the name that everybody gives to one.</summary>
    private static bool IsCursor(CallExpression call, Value? receiver)
    {
        if (receiver is UnknownValue { Expression: var made } && made.IndexOf("cursor(", StringComparison.Ordinal) >= 0) return true;
        var name = (call.Function as AttributeExpression)?.Value switch
        {
            NameExpression plain => plain.Name,
            AttributeExpression attribute => attribute.Name,
            _ => "",
        };
        return name is "c" or "cur" || name.EndsWith("cursor", StringComparison.OrdinalIgnoreCase) || name.EndsWith("_cur", StringComparison.Ordinal);
    }

    private static bool IsNoStatement(TextValue text) => text.Parts.Count > 0 && TextValue.TextOf(text.Parts[0]) is not null && !SqlStart.IsIn(text);

    private static bool IsNumber(Expression expression, Value value) =>
        expression is NumberExpression || (value is StringValue text && text.Text.KnownText() is { Length: > 0 } known && known.All(char.IsDigit));

    /// <summary>Whether a text is one word, as a table's name with or without its schema is, and no statement.</summary>
    private static bool IsName(TextValue text) =>
        text.Parts.All(static part => part is HolePart || (TextValue.TextOf(part) is { } known && !known.Any(static c => char.IsWhiteSpace(c) || c is '(' or ';' or '\'')));

    /// <summary>All that is known of a text, what it holds in some runs only included.</summary>
    private static string KnownPart(TextValue text)
    {
        var known = new System.Text.StringBuilder();
        Add(text);
        return known.ToString();

        void Add(TextValue value)
        {
            foreach (var part in value.Parts)
            {
                known.Append(TextValue.TextOf(part) ?? " ");
                if (part is not ChoicePart choice) continue;
                foreach (var alternative in choice.Alternatives) Add(alternative);
            }
        }
    }
}
