using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>
/// An operator where it is written: <c>+</c>, <c>OPERATOR(schema.+)</c> (gram.y <c>qual_Op</c>). LIKE and its kin are nodes of their own,
/// except before ANY and ALL, where they stand for <c>~~</c>, <c>!~~</c>, <c>~~*</c> and <c>!~~*</c>.
/// </summary>
/// <param name="span">The operator's characters, from OPERATOR to its parenthesis where it is written so.</param>
/// <param name="symbol">The operator's name; <c>!=</c> is <c>&lt;&gt;</c>. Empty where a hole stands for it.</param>
/// <param name="qualifiers">The schema, when written.</param>
/// <param name="hasHole">Whether the operator is not known statically.</param>
/// <param name="isSpelledOut">
/// Whether it is written as <c>OPERATOR(…)</c>: then it binds as any other operator does, and not as <c>+</c> or <c>=</c>.
/// </param>
public sealed class OperatorName(
    SqlSpan span, string symbol, NodeList<Identifier> qualifiers = default, bool hasHole = false, bool isSpelledOut = false) : SqlNode(span)
{
    public string Symbol { get; } = symbol;

    public NodeList<Identifier> Qualifiers { get; } = qualifiers;

    public Identifier? Schema => Qualifiers.IsEmpty ? null : Qualifiers[Qualifiers.Count - 1];

    public bool HasHole { get; } = hasHole;

    public bool IsSpelledOut { get; } = isSpelledOut;

    public override void ForEachChild(Action<SqlNode> action) => action.Each(Qualifiers);

    public override string ToString() => Symbol;
}
