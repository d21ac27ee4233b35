using System.Collections.Generic;
using System.Globalization;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;
using Index = DbImpact.PostgreSql.Catalog.Index;

namespace DbImpact.PostgreSql.Replay;

/// <summary>STORAGE, COMPRESSION, STATISTICS and options of columns (tablecmds.c, ATExecSetStorage and its kin).</summary>
internal sealed partial class ReplaySession
{
    /// <summary>MAX_STATISTICS_TARGET of statistics.h.</summary>
    private const long HighestStatisticsTarget = 10000;

    private void ChangeColumnSettings(Relation table, AlterColumnAction action, bool isOnly)
    {
        switch (action)
        {
            case ColumnStatisticsAction { Column: null }:
                throw new StatementException(SqlStates.FeatureNotSupported, "cannot refer to non-index column by number", action.Span);
            case ColumnStatisticsAction statistics: ChangeStatistics(table, statistics, isOnly); break;
            case ColumnStorageAction { IsCompression: true } compression:
                var compressed = RequireUserColumn(table, action.Column!, "alter");
                PutSettings(table, compressed, Settings(compressed) with { Compression = CompressionOf(compressed.Type, compression.Value) });
                break;
            case ColumnStorageAction storage: ChangeStorage(table, storage, isOnly); break;
            case ColumnOptionsAction options:
                var column = RequireUserColumn(table, action.Column!, "alter");
                PutSettings(table, column, Settings(column) with { Options = ChangedColumnOptions(Settings(column).Options, options) });
                break;
            case ColumnServerOptionsAction options:
                var foreign = RequireUserColumn(table, action.Column!, "alter");
                PutSettings(table, foreign, Settings(foreign) with { ForeignOptions = ChangedOptions(Settings(foreign).ForeignOptions, options.Options) });
                break;
        }
    }

    private static ColumnSettings Settings(Column column) => column.Settings ?? ColumnSettings.None;

    private void PutSettings(Relation table, Column column, ColumnSettings settings) =>
        PutColumn(table, column with { Settings = settings.OrNull(), ChangedAt = Here });

    private void ChangeStatistics(Relation table, ColumnStatisticsAction action, bool isOnly)
    {
        var target = TargetOf(action);
        RequireStatisticsColumn(table, action.Column!);
        ForColumn(table, action.Column!.Name, isOnly, column =>
        {
            RequireStatistics(column, action.Column);
            return column with { Settings = (Settings(column) with { StatisticsTarget = target }).OrNull(), ChangedAt = Here };
        });
    }

    private void RequireStatisticsColumn(Relation table, Identifier name) => RequireStatistics(RequireUserColumn(table, name, "alter"), name);

    private static void RequireStatistics(Column column, Identifier name)
    {
        if (column.Generated == GeneratedKind.Virtual)
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"cannot alter statistics on virtual generated column \"{column.Name}\"", name.Span);
    }

    /// <summary>Null for DEFAULT, and for the -1 that stands for it.</summary>
    private static int? TargetOf(ColumnStatisticsAction action)
    {
        if (action.Target is not { } target || !long.TryParse(target.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        if (target.IsNegative && number > 1)
            throw new StatementException(SqlStates.InvalidParameterValue, $"statistics target -{number} is too low", target.Span);
        return target.IsNegative && number == 1 ? null : (int)System.Math.Min(number, HighestStatisticsTarget);
    }

    private void ChangeStorage(Relation table, ColumnStorageAction action, bool isOnly)
    {
        // Before PostgreSQL 16 the word is read before the column is looked for.
        if (Catalog.ServerVersion < 16) RequireStorage(action.Value);
        var column = RequireUserColumn(table, action.Column!, "alter");
        var storage = StorageOf(column.Type, action.Value);
        ForColumn(table, column.Name, isOnly, found => found with { Settings = (Settings(found) with { Storage = storage }).OrNull(), ChangedAt = Here });
    }

    /// <summary>GetAttributeStorage; null for what is the type's own.</summary>
    private string? StorageOf(TypeReference type, Identifier word)
    {
        var storage = RequireStorage(word);
        var standard = TypeStorage.Of(Catalog, type.Oid);
        if (storage == "default") return null;
        if (storage != "plain" && standard == "plain")
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"column data type {TypeFormatter.Format(Catalog, new(type.Oid))} can only have storage PLAIN", word.Span);
        return storage == standard ? null : storage;
    }

    private string RequireStorage(Identifier word)
    {
        CheckHole(word);
        var storage = word.Name.ToLowerInvariant();
        if (storage is "plain" or "external" or "extended" or "main" || (storage == "default" && Catalog.ServerVersion >= 16)) return storage;
        throw new StatementException(SqlStates.InvalidParameterValue, $"invalid storage type \"{word.Name}\"", word.Span);
    }

    /// <summary>GetAttributeCompression; null for default.</summary>
    private string? CompressionOf(TypeReference type, Identifier word)
    {
        CheckHole(word);
        if (word.Name == "default") return null;
        if (TypeStorage.Of(Catalog, type.Oid) == "plain")
            throw new StatementException(
                SqlStates.FeatureNotSupported, $"column data type {TypeFormatter.Format(Catalog, new(type.Oid))} does not support compression", word.Span);
        return word.Name is "pglz" or "lz4"
            ? word.Name
            : throw new StatementException(SqlStates.InvalidParameterValue, $"invalid compression method \"{word.Name}\"", word.Span);
    }

    /// <summary>What a column's definition says of it; null for nothing.</summary>
    private ColumnSettings? ReadSettings(ColumnDefinition definition, TypeReference type, bool isInherited = false) => new ColumnSettings
    {
        Storage = !isInherited && definition.Storage is { } storage ? StorageOf(type, storage) : null,
        Compression = definition.Compression is { } compression ? CompressionOf(type, compression) : null,
        ForeignOptions = ChangedOptions([], definition.ServerOptions),
    }.OrNull();

    /// <summary>The same of a new table's column: what is wrong with it comes after what is wrong with the names.</summary>
    private ColumnSettings? ReadSettings(TableDraft draft, ColumnDefinition definition, TypeReference type, bool isInherited)
    {
        try
        {
            return ReadSettings(definition, type, isInherited);
        }
        catch (StatementException conflict)
        {
            draft.Note(conflict, isOfNames: true);
            return null;
        }
    }

    /// <summary>The STORAGE of a column that a parent has, too, goes for nothing.</summary>
    private static Column KeepingStorage(Column declared, Column inherited) =>
        declared with { Settings = (Settings(declared) with { Storage = inherited.Settings?.Storage }).OrNull() };

    /// <summary>MergeChildAttribute.</summary>
    private static ColumnSettings? MergedSettings(TableDraft draft, Column inherited, Column declared, SqlSpan span)
    {
        ColumnSettings parents = Settings(inherited), own = Settings(declared);
        if (parents.Storage != own.Storage)
            draft.Note(new StatementException(SqlStates.DatatypeMismatch, $"column \"{inherited.Name}\" has a storage parameter conflict", span), isOfNames: false);
        if (parents.Compression is { } compression && own.Compression is { } other && compression != other)
            draft.Note(new StatementException(SqlStates.DatatypeMismatch, $"column \"{inherited.Name}\" has a compression method conflict", span), isOfNames: false);
        return (own with { Storage = parents.Storage, Compression = parents.Compression ?? own.Compression }).OrNull();
    }

    /// <summary>What a child's column has from its parent's (MergeAttributes).</summary>
    private static ColumnSettings? ForChildren(ColumnSettings? settings) =>
        settings is null ? null : new ColumnSettings { Storage = settings.Storage, Compression = settings.Compression }.OrNull();

    private static List<KeyValuePair<string, string>> ChangedColumnOptions(IReadOnlyList<KeyValuePair<string, string>> options, ColumnOptionsAction action)
    {
        foreach (var option in action.Options)
        {
            if (!action.IsReset && (option.Namespace is not null || option.Name.Name is not ("n_distinct" or "n_distinct_inherited")))
                throw new StatementException(
                    SqlStates.InvalidParameterValue,
                    option.Namespace is { } space ? $"unrecognized parameter namespace \"{space.Name}\"" : $"unrecognized parameter \"{option.Name.Name}\"",
                    option.Span);
        }
        foreach (var option in action.Options)
            if (!action.IsReset) RequireDistinct(option);
        return ChangeOptions(options, action.Options, action.IsReset);
    }

    /// <summary>What reloptions.c takes for n_distinct.</summary>
    private static void RequireDistinct(StorageParameter option)
    {
        var text = OptionText(option.Value);
        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (isNumber && number >= -1) return;
        throw new StatementException(
            SqlStates.InvalidParameterValue,
            isNumber ? $"value {text} out of bounds for option \"{option.Name.Name}\"" : $"invalid value for floating point option \"{option.Name.Name}\": {text}",
            option.Span);
    }

    /// <summary>ALTER INDEX … ALTER COLUMN n SET STATISTICS.</summary>
    private void ChangeStatistics(Index index, ColumnStatisticsAction action, SignedNumber number)
    {
        var target = TargetOf(action);
        RequireStatisticsKey(index, number);
        if (number.IsNegative || !int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var at) || at < 1 || at > index.Keys.Count) return;
        var keys = new List<IndexKey>(index.Keys);
        keys[at - 1] = keys[at - 1] with { StatisticsTarget = target };
        _builder.Put(index with { Keys = keys, ChangedAt = Here });
    }
}
