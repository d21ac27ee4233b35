using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Facts;
using DbImpact.CSharp.Models;
using Microsoft.CodeAnalysis;

namespace DbImpact.CSharp.Tests.Models;

/// <summary>Models written as a person reads them: <c>shop.users*(Id, name@)</c>.</summary>
internal static class ModelText
{
    public static IReadOnlyList<EntityModel> Find(Compilation compilation) => EntityModelFinder.Create(compilation).FindAll();

    /// <summary>Marks say where a name is from: * code, @ an attribute, ~ a naming convention; ? that it is uncertain.</summary>
    public static IReadOnlyList<string> Describe(IEnumerable<EntityModel> models, bool marks = true) => models
        .Select(m =>
        {
            var columns = m.Properties.Select(p => p.Column.Name + (marks ? Mark(p.Column.Origin, p.IsUncertain) : "")).Distinct()
                .Order(StringComparer.Ordinal);
            var schema = m.Schema is null ? "" : m.Schema.Name + (marks ? Mark(m.Schema.Origin, false) : "") + ".";
            return $"{schema}{m.Table.Name}{(marks ? Mark(m.Table.Origin, m.TableIsUncertain) : "")}({string.Join(", ", columns)})";
        })
        .Distinct().Order(StringComparer.Ordinal).ToArray();

    private static string Mark(NameOrigin origin, bool isUncertain) => origin switch
    {
        NameOrigin.Fluent => "*",
        NameOrigin.Attribute => "@",
        NameOrigin.NamingConvention => "~",
        _ => "",
    } + (isUncertain ? "?" : "");
}
