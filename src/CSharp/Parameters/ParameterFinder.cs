using System.Linq;
using System.Threading;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using DbImpact.CSharp.Sql;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Parameters;

/// <summary>Finds the parameters that go with a text, by the library that runs it.</summary>
internal sealed class ParameterFinder(OwnMethods names, SinkRecognition sinks, Compilation compilation, CancellationToken cancellationToken)
{
    public ParameterSource Find(SqlSink sink, SemanticModel model)
    {
        switch (sink.Use)
        {
            case { Library: KnownCalls.Dapper }:
                return Find(sink, model, sink.Call);
            case { Library: KnownCalls.EntityFramework, Operation: not SqlOperation.Script } when sink.Call is InvocationExpressionSyntax call:
                return new ParameterSource(new EntityFrameworkParameters(model, cancellationToken).Read(call, sink.Text));
            case { Library: KnownCalls.Npgsql or KnownCalls.AdoNet, Operation: SqlOperation.Command } when sink.NotSql is null:
                return new ParameterSource(new CommandParameters(model, cancellationToken).Read(sink.Call));
            default:
                return ParameterSource.Unknown;
        }
    }

    /// <summary>What a call of the program's own method gives where the method hands it on.</summary>
    public ParameterSource FindPassed(ExpressionSyntax? argument, SemanticModel model) => Dapper(model).Read(argument);

    private ParameterSource Find(SqlSink sink, SemanticModel model, SyntaxNode call)
    {
        var (list, method, name, receiver) = call switch
        {
            InvocationExpressionSyntax invocation =>
                (invocation.ArgumentList, model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol, "param",
                (invocation.Expression as MemberAccessExpressionSyntax)?.Expression),
            BaseObjectCreationExpressionSyntax { ArgumentList: { } arguments } =>
                (arguments, model.GetSymbolInfo(call, cancellationToken).Symbol as IMethodSymbol, "parameters", null),
            _ => (null, null, "", null),
        };
        // SqlBuilder's templates get theirs from the builder as well.
        if (list is null || method is { ContainingType.Name: "SqlBuilder" }) return ParameterSource.Unknown;
        var argument = list.Arguments.FirstOrDefault(item => item.NameColon?.Name.Identifier.ValueText == name)?.Expression;
        if (argument is null)
        {
            var text = list.Arguments.IndexOf(item => item.Expression == sink.Text);
            // Multi-mapping takes a function and its parameters behind the text.
            var position = method is null ? (text < 0 ? -1 : text + 1)
                : method.Parameters.FirstOrDefault(parameter => parameter.Name == name)?.Ordinal ?? -1;
            if (position < 0) return ParameterSource.Unknown;
            if (position < list.Arguments.Count && list.Arguments[position].NameColon is null) argument = list.Arguments[position].Expression;
            if (argument is null && list.Arguments.Any(static item => item.NameColon is not null) && method is null) return ParameterSource.Unknown;
        }
        var source = Dapper(model).Read(argument);
        return source.Known is null ? source
            : source with { Known = source.Known with { AreForThisTextOnly = true, MayExpandLists = MayExpandLists(receiver, model) } };
    }

    private DapperParameters Dapper(SemanticModel model)
    {
        var mapsScalars = names.IsUsed("AddTypeMap") || names.IsUsed("RemoveTypeMap");
        return new DapperParameters(model, (mapsScalars, mapsScalars || names.IsUsed("AddTypeHandler")), cancellationToken);
    }

    /// <summary>
    /// Whether the connection may be one that stands before Npgsql's (a profiler's), or another database's: Dapper knows by the connection's
    /// own type that the database has arrays.
    /// </summary>
    private bool MayExpandLists(ExpressionSyntax? receiver, SemanticModel model)
    {
        if (receiver is not null && model.GetTypeInfo(receiver, cancellationToken).Type is { } type
            && type.IsNamed("NpgsqlConnection", "Npgsql")) return false;
        return names.IsUsed("DbConnection") || sinks.MayMeanOtherDatabase
            || compilation.ReferencedAssemblyNames.Any(static name => name.Name.IndexOf("Profil", System.StringComparison.Ordinal) >= 0);
    }
}
