using System;
using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>What a type name stands for (parser/parse_type.c).</summary>
internal sealed partial class ReplaySession
{
    private const int MaximumCharacters = 10485760;

    /// <summary>The type, or an unknown one after its error has been reported: a column stays, even if nothing is known of its type.</summary>
    private TypeReference ResolveOrReport(TypeName type, bool isShellOk = false)
    {
        try
        {
            return Resolve(type, isShellOk);
        }
        catch (StatementException error)
        {
            Report(error);
            return TypeReference.Unknown;
        }
    }

    /// <summary>typenameTypeIdAndMod.</summary>
    private TypeReference Resolve(TypeName type, bool isShellOk = false)
    {
        if (type.HasHole) return TypeReference.Unknown;
        if (type.IsPercentType) return ColumnType(type);
        var found = type.IsSystem ? Catalog.FindType(BuiltIns.PgCatalogOid, type.Name.Name.Name) : FindType(type.Name);
        found ??= ExtensionType(type.Name);
        if (found is null)
            throw new StatementException(SqlStates.UndefinedObject, $"type \"{TypeNameText(type)}\" does not exist", type.Span);
        if (found.Kind == TypeKind.Shell && !isShellOk)
            throw new StatementException(SqlStates.UndefinedObject, $"type \"{TypeNameText(type)}\" is only a shell", type.Span);
        var modifier = Modifier(type, found);
        if (!type.IsArray) return new TypeReference(found.Oid, modifier);
        if (found.Kind == TypeKind.Array) return new TypeReference(found.Oid, modifier);
        if (found.ArrayOid == 0)
            throw new StatementException(SqlStates.UndefinedObject, $"could not find array type for data type {found.Name}", type.Span);
        return new TypeReference(found.ArrayOid, modifier);
    }

    private TypeReference ColumnType(TypeName type)
    {
        var parts = type.Name.Parts.ToArray();
        if (parts.Length < 2)
            throw new StatementException(SqlStates.SyntaxError, $"improper %TYPE reference (too few dotted names): {type.Name}", type.Span);
        var column = parts[parts.Length - 1];
        var names = new Identifier[parts.Length - 1];
        Array.Copy(parts, names, names.Length);
        var relation = new QualifiedName(SqlSpan.FromBounds(names[0].Span.Start, names[names.Length - 1].Span.End), new NodeList<Identifier>(names));
        return RequireColumn(RequireRelation(relation), column).Type;
    }

    private static string TypeNameText(TypeName type) =>
        type.IsArray ? type.Name + "[]" : type.Name.ToString();

    /// <summary>
    /// An extension's types are not in its CREATE EXTENSION. Those that are known were made with it; any other name that is not found
    /// is taken for a type of the extensions that are not known.
    /// </summary>
    private SqlType? ExtensionType(QualifiedName name)
    {
        if (name.Name.HasHole) return null;
        foreach (var extension in Catalog.Extensions)
        {
            if (extension.ObjectsAreKnown) continue;
            var schemaOid = extension.SchemaOid ?? BuiltIns.PublicOid;
            if (name.Schema is { } schema && Catalog.GetSchema(schemaOid)?.Name != schema.Name) continue;
            if (Catalog.FindType(schemaOid, name.Name.Name) is not null) continue;
            Report(
                ReplayProblemKind.Information,
                $"type \"{name}\" is taken for one of extension \"{extension.Name}\", whose types are not known",
                name.Span);
            return MakeExtensionType(name.Name.Name, 'U', schemaOid, extension.Name);
        }
        return null;
    }

    private SqlType MakeExtensionType(string name, char category, int schemaOid, string extension)
    {
        var type = new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = schemaOid,
            Name = name,
            Kind = TypeKind.Base,
            Category = category,
            Extension = extension,
            DefinedAt = Here,
        };
        return PutWithArray(type);
    }

    /// <summary>Puts a new type, and the array type over it.</summary>
    private SqlType PutWithArray(SqlType type)
    {
        var array = new SqlType
        {
            Oid = _builder.NewOid(),
            SchemaOid = type.SchemaOid,
            Name = ArrayTypeName(type.SchemaOid, type.Name),
            Kind = TypeKind.Array,
            Category = 'A',
            ElementOid = type.Oid,
            Extension = type.Extension,
            DefinedAt = type.DefinedAt,
        };
        type = type with { ArrayOid = array.Oid };
        _builder.Put(type);
        _builder.Put(array);
        return type;
    }

    /// <summary>typenameTypeMod: each type reads its modifiers in its own way.</summary>
    private int Modifier(TypeName type, SqlType found)
    {
        if (type.IntervalFields != IntervalFields.None || found.Oid == BuiltInTypes.Interval) return IntervalModifier(type);
        var isFixed = type.IsSystem && found.Oid is BuiltInTypes.Bpchar or BuiltInTypes.Bit;
        if (type.Modifiers.IsEmpty)
        {
            // CHARACTER and BIT mean one character or bit; bpchar written as such, without a length, does not come here.
            if (!isFixed || !type.IsSystem) return -1;
            return found.Oid == BuiltInTypes.Bpchar ? TypeModifier.ForCharacters(1) : 1;
        }
        switch (found.Oid)
        {
            case BuiltInTypes.Varchar:
            case BuiltInTypes.Bpchar:
                return TypeModifier.ForCharacters(Length(type, found.Oid == BuiltInTypes.Varchar ? "varchar" : "char", MaximumCharacters));
            case BuiltInTypes.Bit:
            case BuiltInTypes.Varbit:
                return Length(type, found.Oid == BuiltInTypes.Bit ? "bit" : "varbit", int.MaxValue / 8);
            case BuiltInTypes.Numeric: return NumericModifier(type);
            case BuiltInTypes.Time:
            case BuiltInTypes.Timetz:
            case BuiltInTypes.Timestamp:
            case BuiltInTypes.Timestamptz:
                return Integers(type) is { Count: 1 } values ? Math.Min(values[0], 6) : throw InvalidModifier(type);
        }
        if (found.Extension is not null) return ExtensionTypeModifier.Read(found, ModifierTexts(type));
        if (found.IsBuiltIn || found.Kind != TypeKind.Base)
            throw new StatementException(
                SqlStates.SyntaxError, $"type modifier is not allowed for type \"{TypeNameText(type)}\"", type.Modifiers[0].Span);
        return Integers(type) is { Count: 1 } numbers ? numbers[0] : -1;
    }

    private int Length(TypeName type, string name, int maximum)
    {
        if (Integers(type) is not { Count: 1 } values) throw InvalidModifier(type);
        var length = values[0];
        if (length < 1)
            throw new StatementException(SqlStates.InvalidParameterValue, $"length for type {name} must be at least 1", type.Modifiers[0].Span);
        if (length > maximum)
            throw new StatementException(SqlStates.InvalidParameterValue, $"length for type {name} cannot exceed {maximum}", type.Modifiers[0].Span);
        return length;
    }

    private int NumericModifier(TypeName type)
    {
        var values = Integers(type);
        if (values.Count is not (1 or 2)) throw new StatementException(SqlStates.InvalidParameterValue, "invalid NUMERIC type modifier", type.Span);
        int precision = values[0], scale = values.Count > 1 ? values[1] : 0;
        if (precision is < 1 or > 1000)
            throw new StatementException(
                SqlStates.InvalidParameterValue, $"NUMERIC precision {precision} must be between 1 and 1000", type.Modifiers[0].Span);
        if (Catalog.ServerVersion < 15 && (scale < 0 || scale > precision))
            throw new StatementException(
                SqlStates.InvalidParameterValue, $"NUMERIC scale {scale} must be between 0 and precision {precision}", type.Modifiers[1].Span);
        if (scale is < -1000 or > 1000)
            throw new StatementException(
                SqlStates.InvalidParameterValue, $"NUMERIC scale {scale} must be between -1000 and 1000", type.Modifiers[1].Span);
        return TypeModifier.ForNumeric(precision, scale);
    }

    private static int IntervalModifier(TypeName type)
    {
        var fields = new List<string>();
        Add(IntervalFields.Year, "year");
        Add(IntervalFields.Month, "month");
        Add(IntervalFields.Day, "day");
        Add(IntervalFields.Hour, "hour");
        Add(IntervalFields.Minute, "minute");
        Add(IntervalFields.Second, "second");
        var name = fields.Count == 0 ? "" : fields.Count == 1 ? fields[0] : fields[0] + " to " + fields[fields.Count - 1];
        return TypeModifier.ForInterval(name, Integers(type) is { Count: 1 } values ? Math.Min(values[0], 6) : null);

        void Add(IntervalFields field, string text)
        {
            if ((type.IntervalFields & field) != 0) fields.Add(text);
        }
    }

    private static StatementException InvalidModifier(TypeName type) =>
        new(SqlStates.InvalidParameterValue, "invalid type modifier", type.Modifiers[0].Span);

    private static List<int> Integers(TypeName type)
    {
        var values = new List<int>();
        foreach (var text in ModifierTexts(type))
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) values.Add(value);
        return values.Count == type.Modifiers.Count ? values : [];
    }

    /// <summary>typenameTypeMod: constants and bare names become strings.</summary>
    private static List<string> ModifierTexts(TypeName type)
    {
        var texts = new List<string>();
        foreach (var modifier in type.Modifiers)
        {
            texts.Add(modifier switch
            {
                NumericConstant number => number.Text,
                SignedNumber number => (number.IsNegative ? "-" : "") + number.Text,
                UnaryExpression { Operator.Symbol: "-", Operand: NumericConstant number } => "-" + number.Text,
                StringConstant text => text.Value,
                ColumnReference { Names.Count: 1 } name => name.Names[0].Name,
                _ => "",
            });
        }
        return texts;
    }
}
