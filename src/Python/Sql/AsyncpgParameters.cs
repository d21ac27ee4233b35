using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.PostgreSql.Syntax;
using DbImpact.Python.Syntax;
using DbImpact.Python.Values;

namespace DbImpact.Python.Sql;

/// <summary>What asyncpg is given with a text: the arguments behind it are <c>$1</c>, <c>$2</c> and so on; which of them are lists is known.</summary>
internal static class AsyncpgParameters
{
    private static readonly string[] ListTypes = ["list", "List", "Sequence", "Tuple", "tuple", "set", "Set", "Iterable", "Collection"];

    /// <summary>Null where another library runs the text, or nothing is known of the arguments.</summary>
    public static SiteParameters? Of(CallExpression call, SqlUse use, Expression text, Frame frame)
    {
        // executemany takes the values of many runs as one argument.
        if (use.Library != "asyncpg" || call.Function is AttributeExpression { Name: "executemany" }) return null;
        var at = call.Arguments.TakeWhile(argument => !ReferenceEquals(argument.Value, text)).Count();
        var given = new List<GivenParameter>();
        for (var i = at + 1; i < call.Arguments.Count; i++)
        {
            var argument = call.Arguments[i];
            // Behind a *list nobody knows which is which.
            if (argument.Name is not null || argument.Unpacks != 0) break;
            given.Add(new GivenParameter
            {
                Name = (i - at).ToString(System.Globalization.CultureInfo.InvariantCulture),
                Place = new SourceSpan(frame.Module.Module.Path, argument.Value.Start, argument.Value.End - argument.Value.Start),
                Type = IsList(argument.Value, frame) ? new ProgramType("list", ProgramTypeKind.Array) : null,
                TypeIsKnown = false,
            });
        }
        return given.Count == 0 ? null : new SiteParameters { Given = given };
    }

    private static bool IsList(Expression expression, Frame frame) => expression switch
    {
        ListExpression or ComprehensionExpression { Kind: ComprehensionKind.List } => true,
        CallExpression { Function: NameExpression { Name: "list" or "tuple" or "sorted" } } => true,
        NameExpression name => IsListParameter(name.Name, frame),
        _ => false,
    };

    private static bool IsListParameter(string name, Frame frame)
    {
        // A name that the body has given another value is that.
        if (frame.Names.TryGetValue(name, out var value) && value is not UnknownValue { Parameter: not null }) return value is ListValue;
        var annotation = frame.Function?.Definition.Parameters.FirstOrDefault(parameter => parameter.Name.Name == name && parameter.Kind is not (ParameterKind.Arguments or ParameterKind.Keywords))?.Annotation;
        var type = annotation is SubscriptExpression generic ? generic.Value : annotation;
        return type switch
        {
            NameExpression plain => Array.IndexOf(ListTypes, plain.Name) >= 0,
            AttributeExpression attribute => Array.IndexOf(ListTypes, attribute.Name) >= 0,
            _ => false,
        };
    }
}
