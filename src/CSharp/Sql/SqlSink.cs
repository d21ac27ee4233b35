using DbImpact.Checks.Facts;
using DbImpact.CSharp.Values;
using DbImpact.PostgreSql.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DbImpact.CSharp.Sql;

/// <summary>What a library does with an SQL text.</summary>
/// <param name="Library">As in <see cref="SqlSite.Library"/>.</param>
/// <param name="Operation">What the text is run for.</param>
/// <param name="ParameterStyle">How parameters are written in it.</param>
/// <param name="Interpolation">What interpolations of a text become that is written in the call itself.</param>
internal sealed record SqlUse(string Library, SqlOperation Operation, ParameterStyle ParameterStyle, Interpolation Interpolation = Interpolation.Text);

/// <summary>An expression that is handed over to a library as SQL.</summary>
/// <param name="Text">The expression.</param>
/// <param name="Call">The call, creation or assignment that takes it.</param>
/// <param name="Use">What it is used for.</param>
/// <param name="NotSql">Why the text is no SQL after all: <c>is a procedure's name</c>; null where it is.</param>
internal sealed record SqlSink(ExpressionSyntax Text, SyntaxNode Call, SqlUse Use, string? NotSql = null);
