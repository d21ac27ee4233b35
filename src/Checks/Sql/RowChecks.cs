using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Clients;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;

namespace DbImpact.Checks.Sql;

/// <summary>
/// DBI3004, 3005 of a type without a parameterless constructor: Dapper needs one whose parameters are the columns, in their order, by name
/// and by the very type that Npgsql gives them (DefaultTypeMap.FindConstructor).
/// </summary>
internal static class RowChecks
{
    public static IEnumerable<Finding> Check(IReadOnlyList<OutputColumn> columns, ResultRow row, CheckContext context)
    {
        var catalog = context.Database.Catalog;
        if (row.Constructors.Count == 0 || row.Constructors.Any(parameters => Fits(columns, parameters, catalog))) yield break;
        var nearest = row.Constructors.FirstOrDefault(parameters => NamesFit(columns, parameters))
            ?? row.Constructors.OrderByDescending(static p => p.Count).First();
        var typesDiffer = NamesFit(columns, nearest);
        yield return new Finding
        {
            Rule = typesDiffer ? Rules.ResultTypeDoesNotFit : Rules.ResultColumnMissing,
            Message = $"{row.TypeName} has no constructor for this row: Dapper needs one with ({Describe(columns, catalog)}), "
                + (typesDiffer ? TypeDifference(columns, nearest, catalog)
                    : $"in this order; it has ({string.Join(", ", nearest.Select(Describe))})"),
            Place = row.Place,
        };
    }

    private static bool Fits(IReadOnlyList<OutputColumn> columns, IReadOnlyList<RowParameter> parameters, DatabaseCatalog catalog)
    {
        if (!NamesFit(columns, parameters)) return false;
        for (var i = 0; i < parameters.Count; i++)
            if (!MayBe(columns[i], parameters[i], catalog)) return false;
        return true;
    }

    /// <summary>Underscores may be ignored: a setting of Dapper's that the program can make anywhere.</summary>
    private static bool NamesFit(IReadOnlyList<OutputColumn> columns, IReadOnlyList<RowParameter> parameters) =>
        parameters.Count == columns.Count && parameters.Zip(columns, static (parameter, column) =>
            string.Equals(parameter.Name.Replace("_", ""), column.Name.Replace("_", ""), StringComparison.OrdinalIgnoreCase))
                .All(static fits => fits);

    private static bool MayBe(OutputColumn column, RowParameter parameter, DatabaseCatalog catalog)
    {
        if (!column.Type.IsKnown || parameter.Type is not { } type) return true;
        var given = NpgsqlReads.ObjectType(catalog, column.Type);
        return type.Kind switch
        {
            ProgramTypeKind.Scalar => (type.Name == "char" && given == "string")
                || NpgsqlReads.MayRead(catalog, column.Type, ResultReading.Cast, type),
            ProgramTypeKind.Enumeration => given is null or "string" || type.Element?.Name == given,
            _ => true,
        };
    }

    private static string TypeDifference(IReadOnlyList<OutputColumn> columns, IReadOnlyList<RowParameter> parameters, DatabaseCatalog catalog)
    {
        var at = Enumerable.Range(0, parameters.Count).First(i => !MayBe(columns[i], parameters[i], catalog));
        return $"of exactly these types; {Describe(parameters[at])} does not fit";
    }

    private static string Describe(IReadOnlyList<OutputColumn> columns, DatabaseCatalog catalog) => string.Join(", ", columns.Select(column =>
        NpgsqlReads.ObjectType(catalog, column.Type) is { } type ? new ProgramType(type).ShortName + " " + column.Name : column.Name));

    private static string Describe(RowParameter parameter) => parameter.Type is null ? parameter.Name
        : parameter.Type.ShortName + " " + parameter.Name;
}
