using System;
using System.Collections.Generic;
using System.Linq;
using DbImpact.Checks.Clients;
using DbImpact.Checks.Facts;
using DbImpact.Checks.Findings;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Parsing;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Models;

/// <summary>
/// DBI4003 to 4005: a property and its column have types that go together, take NULL both or neither, and are of one length. Said of EF Core
/// only, whose mappings are known; what its versions or settings decide (times, enumerations that are mapped) is left out.
/// </summary>
internal static class ColumnChecks
{
    public static IEnumerable<Finding> Check(EntityModel model, PropertyModel property, Relation relation, Column column, CheckContext context)
    {
        if (model.Library != Client.EntityFramework || context.Database.MayLackRelations) return [];
        var subject = new Subject(model, property, relation, column, context);
        return subject.Type() is { } type ? [type] : new[] { subject.Nullability(), subject.Length() }.OfType<Finding>();
    }

    private sealed class Subject(EntityModel model, PropertyModel property, Relation relation, Column column, CheckContext context)
    {
        private readonly DatabaseCatalog _catalog = context.Database.Catalog;

        private bool IsTable => !model.IsView && relation.Kind is RelationKind.Table or RelationKind.PartitionedTable;

        public Finding? Type()
        {
            if (property.SentType is not { } type || !column.Type.IsKnown) return null;
            // Options that are not seen may map the one to the other.
            if (type.Kind == ProgramTypeKind.Enumeration && _catalog.GetType(BaseOf(column.Type)) is { Kind: TypeKind.Enum }) return null;
            var shown = TypeFormatter.Format(_catalog, column.Type, context.Database.SearchPath);
            var declared = property.StoreType is { } text ? StoreTypes.Find(text, context.Database) : TypeReference.Unknown;
            if (property.StoreType is not null && !declared.IsKnown) return null;

            IReadOnlyList<string> sent = declared.IsKnown ? [property.StoreType!] : NpgsqlTypes.SendProperty(type).Types;
            if (IsTable && sent.Count > 0 && sent.All(name => IsRefused(declared.IsKnown ? declared : TypeLookup.Find(_catalog, name))))
            {
                return At(Rules.PropertyTypeDoesNotFit,
                    $"property {property.Name} is sent as {(declared.IsKnown ? property.StoreType : Shown(sent[0]))}, which column \"{column.Name}\" of "
                    + $"{relation.Name} ({shown}) does not take{WayOut()}") with
                { SqlState = "42804", Suggestions = OtherType() };
            }
            var read = type.Kind == ProgramTypeKind.Enumeration && type.Element is { } number ? number : type;
            if (!declared.IsKnown && !NpgsqlReads.MayRead(_catalog, column.Type, ResultReading.Typed, NpgsqlTypes.ReadProperty(read)))
            {
                return At(Rules.PropertyTypeDoesNotFit,
                    $"property {property.Name} is read as {read.ShortName}, as which values of column \"{column.Name}\" of {relation.Name} ({shown}) "
                    + $"cannot be read{WayOut()}") with
                { Suggestions = OtherType() };
            }
            return declared.IsKnown && declared.Oid != column.Type.Oid && BaseOf(declared) != BaseOf(column.Type)
                ? At(Rules.PropertyTypeDoesNotFit, $"property {property.Name} is mapped as {property.StoreType}; column \"{column.Name}\" of {relation.Name} is {shown}")
                    with
                { Severity = Severity.Info }
                : null;
        }

        public Finding? Nullability()
        {
            if (!IsTable || property.IsKey || property.IsNullable is not { } isNullable) return null;
            // Where the class is not completely known it may have the property itself.
            if (property.IsShadow && model.Gaps.Count > 0) return null;
            if (isNullable && column is { NotNull: true, HasImplicitValue: false } && !HasTrigger())
            {
                return At(Rules.PropertyNullabilityDiffers, $"property {property.Name} can be null; column \"{column.Name}\" of {relation.Name} is NOT NULL") with
                {
                    SqlState = "23502",
                    Suggestions = Retyped(static text => text.EndsWith("?", StringComparison.Ordinal) ? text.Substring(0, text.Length - 1) : null, "as the column is NOT NULL"),
                };
            }
            if (!isNullable && !column.NotNull && !DomainRefusesNull())
            {
                return At(Rules.PropertyNullabilityDiffers, $"column \"{column.Name}\" of {relation.Name} can be NULL, which property {property.Name} does not take") with
                {
                    Severity = Severity.Info,
                    Suggestions = Retyped(static text => text.EndsWith("?", StringComparison.Ordinal) ? null : text + "?", "as the column can be NULL"),
                };
            }
            return null;
        }

        public Finding? Length()
        {
            if (!IsTable || column.Type.Modifier < 0) return null;
            var declared = property.StoreType is { } text ? StoreTypes.Find(text, context.Database) : TypeReference.Unknown;
            if (property.StoreType is not null && (!declared.IsKnown || declared.Oid != column.Type.Oid)) return null;
            switch (column.Type.Oid)
            {
                case BuiltInTypes.Varchar or BuiltInTypes.Bpchar:
                    var length = column.Type.Modifier - ModifierHeader;
                    var allowed = declared.IsKnown ? declared.Modifier < 0 ? int.MaxValue : declared.Modifier - ModifierHeader : property.MaxLength;
                    if (allowed is null || allowed <= length) return null;
                    return At(Rules.PropertyLengthDiffers,
                        $"property {property.Name} may have {(allowed == int.MaxValue ? "any number of" : allowed)} characters; column \"{column.Name}\" of "
                        + $"{relation.Name} takes {length}") with
                    { SqlState = "22001" };
                case BuiltInTypes.Numeric:
                    var (precision, scale) = Digits(column.Type.Modifier);
                    var own = declared is { IsKnown: true, Modifier: >= 0 } ? Digits(declared.Modifier)
                        : property.Precision is { } given ? (given, property.Scale ?? 0) : ((int Precision, int Scale)?)null;
                    if (own is not { } digits || digits.Precision - digits.Scale <= precision - scale && digits.Scale <= scale) return null;
                    return At(Rules.PropertyLengthDiffers,
                        $"property {property.Name} may have {digits.Precision} digits, {digits.Scale} of them behind the point; column \"{column.Name}\" of "
                        + $"{relation.Name} is numeric({precision},{scale})") with
                    { SqlState = "22003" };
                default:
                    return null;
            }
        }

        /// <summary>VARHDRSZ, which the modifiers of character types and numeric count.</summary>
        private const int ModifierHeader = 4;

        /// <summary>As numeric's modifier packs them (numeric.c, make_numeric_typmod); the scale has a sign of eleven bits.</summary>
        private static (int Precision, int Scale) Digits(int modifier)
        {
            var packed = modifier - ModifierHeader;
            return ((packed >> 16) & 0xffff, ((packed & 0x7ff) ^ 1024) - 1024);
        }

        /// <summary>Whether the server takes no value of the type for the column: asked of the binder as an UPDATE.</summary>
        private bool IsRefused(TypeReference type)
        {
            if (!type.IsKnown || type.Oid == column.Type.Oid) return false;
            var schema = _catalog.GetSchema(relation.SchemaOid)!.Name;
            var sql = new SqlText($"UPDATE {Identifiers.Quote(schema, relation.Name)} SET {Identifiers.Quote(column.Name)} = $1");
            var statement = SqlParser.ParseScript(sql, new ParserOptions { ServerVersion = _catalog.ServerVersion }).Statements[0];
            var typed = context.Database.ToBindingContext(mayHaveOtherTemporaryRelations: false) with
            {
                ParameterTypes = new Dictionary<string, TypeReference>(StringComparer.Ordinal) { ["1"] = type },
            };
            return Binder.Bind(statement, sql, typed).Errors.Any(static error => error.Kind == BindingErrorKind.ValueDoesNotFit);
        }

        private int BaseOf(TypeReference type)
        {
            for (var found = _catalog.GetType(type.Oid); found is { Kind: TypeKind.Domain }; found = _catalog.GetType(type.Oid)) type = found.BaseType;
            return type.Oid;
        }

        private bool DomainRefusesNull()
        {
            for (var type = _catalog.GetType(column.Type.Oid); type is { Kind: TypeKind.Domain }; type = _catalog.GetType(type.BaseType.Oid))
                if (type.NotNull) return true;
            return false;
        }

        private bool HasTrigger() => _catalog.TriggersOf(relation.Oid).Any(static trigger => trigger.ChangesInsertedRow);

        private string Shown(string name) => TypeLookup.Find(_catalog, name) is { IsKnown: true } type ? TypeFormatter.Format(_catalog, type) : name;

        private string WayOut()
        {
            if (property.SentType is { Name: "string" } && column.Type.Oid is BuiltInTypes.Json or BuiltInTypes.Jsonb)
                return $"; map it with the column type \"{TypeFormatter.Format(_catalog, column.Type)}\"";
            return TypeLookup.ProgramTypeFor(_catalog, column.Type) is { } type ? $"; the column's values are {type}" : "";
        }

        private IReadOnlyList<Suggestion> OtherType() => property.IsConverted || TypeLookup.ProgramTypeFor(_catalog, column.Type) is not { } type
            || property.SentType is { Name: "string" } && column.Type.Oid is BuiltInTypes.Json or BuiltInTypes.Jsonb
            ? []
            : Retyped(text => text.EndsWith("?", StringComparison.Ordinal) ? type + "?" : type, "the type of the column's values");

        private IReadOnlyList<Suggestion> Retyped(Func<string, string?> write, string why)
        {
            if (property.WrittenType is not { } written || write(written.Text) is not { } other) return [];
            return [new Suggestion(other, Evidence.Type, why, [new SourceEdit(written.Place, other)], IsCertain: false)];
        }

        private Finding At(Rule rule, string message) => new()
        {
            Rule = rule,
            Message = message,
            Place = property.Place,
            Schema = _catalog.GetSchema(relation.SchemaOid)?.Name,
            Table = relation.Name,
            Column = column.Name,
            Related = column.DefinedAt is { } at ? [new RelatedPlace($"\"{column.Name}\" is defined here", at.Path, null, at.Line)] : [],
        };
    }
}
