using System;
using System.Collections.Generic;
using DbImpact.PostgreSql.Binding;
using DbImpact.PostgreSql.Catalog;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.PostgreSql.Replay;

/// <summary>FOR VALUES and DEFAULT: what a partition's bound may be beside those that are there (parse_utilcmd.c, partbounds.c).</summary>
internal sealed partial class ReplaySession
{
    private const string PartitionOfPrefix = "CREATE TABLE t PARTITION OF p ";

    /// <summary>A bound with its values read.</summary>
    private sealed class ReadBound
    {
        public required Relation? Partition { get; init; }

        public required PartitionBound Written { get; init; }

        public List<PartitionValue> Lower { get; } = [];

        public List<PartitionValue> Upper { get; } = [];

        public int Modulus { get; set; }

        public int Remainder { get; set; }
    }

    /// <summary>transformPartitionBound: the bound has to be of the parent's strategy, and its values of the key's types.</summary>
    private ReadBound? TransformBound(Relation parent, PartitionBound bound)
    {
        if (_isFromServer || PartitionKeyOf(parent) is not { } specification) return null;
        var strategy = specification.Strategy.Name.ToLowerInvariant();
        if (bound.Kind == PartitionBoundKind.Default)
        {
            if (strategy == "hash")
                throw new StatementException(SqlStates.InvalidTableDefinition, "a hash-partitioned table may not have a default partition", bound.Span);
            return new ReadBound { Partition = null, Written = bound };
        }
        var expected = strategy switch { "hash" => PartitionBoundKind.Hash, "list" => PartitionBoundKind.List, _ => PartitionBoundKind.Range };
        if (bound.Kind != expected)
            throw new StatementException(SqlStates.InvalidTableDefinition, $"invalid bound specification for a {strategy} partition", bound.KindSpan);
        if (bound.Kind == PartitionBoundKind.Range)
        {
            RequireValueForEachKey("FROM", bound.Values);
            RequireValueForEachKey("TO", bound.UpperValues);
        }
        var read = Read(parent, specification, bound, null, isNew: true);
        if (bound.Kind == PartitionBoundKind.Hash)
        {
            if (read.Modulus <= 0)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition, "modulus for hash partition must be an integer value greater than zero", bound.KindSpan);
            if (read.Remainder >= read.Modulus)
                throw new StatementException(SqlStates.InvalidTableDefinition, "remainder for hash partition must be less than modulus", bound.KindSpan);
        }
        return read;

        void RequireValueForEachKey(string word, NodeList<SqlExpression> values)
        {
            if (values.Count != specification.Keys.Count)
                throw new StatementException(
                    SqlStates.InvalidTableDefinition, $"{word} must specify exactly one value per partitioning column", bound.KindSpan);
        }
    }

    private ReadBound Read(Relation parent, PartitionSpecification specification, PartitionBound bound, Relation? partition, bool isNew)
    {
        var read = new ReadBound { Partition = partition, Written = bound };
        var types = KeyTypes(parent, specification);
        var isRange = bound.Kind == PartitionBoundKind.Range;
        ReadValues(bound.Values, read.Lower);
        ReadValues(bound.UpperValues, read.Upper);
        foreach (var item in bound.HashItems)
        {
            if (!int.TryParse(item.Value.Text, out var number)) continue;
            if (item.Name.Name == "modulus") read.Modulus = number;
            else read.Remainder = number;
        }
        return read;

        void ReadValues(NodeList<SqlExpression> values, List<PartitionValue> into)
        {
            var infinity = 0;
            for (var i = 0; i < values.Count; i++)
            {
                var (type, column) = types[isRange ? Math.Min(i, types.Count - 1) : 0];
                var value = PartitionValue.Read(Catalog, type, values[i], isRange);
                into.Add(value);
                if (!isNew) continue;
                if (value.Infinity == 0) Check(values[i], new DefinitionPlace(ExpressionKind.PartitionBound) { Target = type, Column = column });
                if (isRange && value.IsNull)
                    throw new StatementException(SqlStates.InvalidObjectDefinition, "cannot specify NULL in range bound", values[i].Span);
            }
            foreach (var value in into)
            {
                if (isNew && infinity != 0 && value.Infinity != infinity)
                {
                    var word = infinity < 0 ? "MINVALUE" : "MAXVALUE";
                    throw new StatementException(SqlStates.DatatypeMismatch, $"every bound following {word} must also be {word}", value.Span);
                }
                infinity = value.Infinity;
            }
        }
    }

    private List<(TypeReference Type, string Column)> KeyTypes(Relation parent, PartitionSpecification specification)
    {
        var types = new List<(TypeReference, string)>();
        foreach (var key in specification.Keys)
        {
            if (key.Expression is ColumnReference { Names.Count: 1, Star: null } column)
            {
                types.Add((parent.FindColumn(column.Names[0].Name)?.Type ?? TypeReference.Unknown, column.Names[0].Name));
                continue;
            }
            var text = new SqlText(PartitionPrefix + parent.PartitionKey);
            var place = new DefinitionPlace(ExpressionKind.PartitionKey) { Relation = parent };
            types.Add((Binder.Bind(key.Expression, text, new BindingContext(Catalog) { SearchPath = [] }, place).Type, Text(key)));
        }
        return types;

        string Text(PartitionKey key) => (PartitionPrefix + parent.PartitionKey).Substring(key.Expression.Span.Start, key.Expression.Span.Length);
    }

    /// <summary>check_new_partition_bound.</summary>
    private void RequireFreeBound(Relation parent, ReadBound? bound, Relation made)
    {
        var name = made.Name;
        if (bound is null || PartitionKeyOf(parent) is not { } specification) return;
        var others = new List<ReadBound>();
        Relation? standard = null;
        foreach (var other in BoundsOf(parent, specification))
        {
            if (other.Partition!.Oid == made.Oid) continue;
            if (other.Written.Kind == PartitionBoundKind.Default) standard = other.Partition;
            else others.Add(other);
        }
        switch (bound.Written.Kind)
        {
            case PartitionBoundKind.Default when standard is not null:
                throw new StatementException(
                    SqlStates.InvalidObjectDefinition,
                    $"partition \"{name}\" conflicts with existing default partition \"{standard.Name}\"",
                    bound.Written.KindSpan);
            case PartitionBoundKind.Hash: RequireFreeHash(bound, others, name); break;
            case PartitionBoundKind.List: RequireFreeList(bound, others, name); break;
            case PartitionBoundKind.Range: RequireFreeRange(bound, others, name); break;
        }
    }

    private List<ReadBound> BoundsOf(Relation parent, PartitionSpecification specification)
    {
        var found = new List<ReadBound>();
        foreach (var partition in Partitions(parent))
        {
            if (partition.PartitionBound is not { } text) continue;
            if (_stored.Parse(PartitionOfPrefix + text, StoredTextKind.Statement) is CreateTableStatement { Bound: { } written })
                found.Add(Read(parent, specification, written, partition, isNew: false));
        }
        return found;
    }

    /// <summary>Partitions are in the order of their bounds, the default one last (partition_bounds_create); 0 where it is not known.</summary>
    private static int CompareBounds(ReadBound a, ReadBound b)
    {
        var (isDefault, isOtherDefault) = (a.Written.Kind == PartitionBoundKind.Default, b.Written.Kind == PartitionBoundKind.Default);
        if (isDefault || isOtherDefault) return isDefault.CompareTo(isOtherDefault);
        return a.Written.Kind switch
        {
            PartitionBoundKind.Hash => a.Modulus != b.Modulus ? a.Modulus.CompareTo(b.Modulus) : a.Remainder.CompareTo(b.Remainder),
            PartitionBoundKind.List when Least(a) is { } least && Least(b) is { } other => least.CompareTo(other) ?? 0,
            PartitionBoundKind.List => (Least(a) is null).CompareTo(Least(b) is null),
            _ => CompareValues(a.Lower, b.Lower) ?? 0,
        };

        // NULL comes behind all values.
        static PartitionValue? Least(ReadBound bound)
        {
            PartitionValue? least = null;
            foreach (var value in bound.Lower)
                if (!value.IsNull && (least is null || value.CompareTo(least) < 0)) least = value;
            return least;
        }
    }

    private StatementException Overlaps(string name, ReadBound with, ReadBound bound, SqlSpan span) => new(
        SqlStates.InvalidObjectDefinition,
        $"partition \"{name}\" would overlap partition \"{with.Partition!.Name}\"",
        Catalog.ServerVersion < 14 ? bound.Written.KindSpan : span);

    private void RequireFreeHash(ReadBound bound, List<ReadBound> others, string name)
    {
        foreach (var other in others)
        {
            if (other.Modulus % bound.Modulus == 0 || bound.Modulus % other.Modulus == 0) continue;
            throw new StatementException(
                SqlStates.InvalidObjectDefinition,
                "every hash partition modulus must be a factor of the next larger modulus",
                bound.Written.KindSpan,
                other.Modulus > bound.Modulus
                    ? $"The new modulus {bound.Modulus} is not a factor of {other.Modulus}, the modulus of existing partition \"{other.Partition!.Name}\"."
                    : $"The new modulus {bound.Modulus} is not divisible by {other.Modulus}, the modulus of existing partition \"{other.Partition!.Name}\".");
        }
        foreach (var other in others)
        {
            var smaller = Math.Min(bound.Modulus, other.Modulus);
            if (bound.Remainder % smaller == other.Remainder % smaller) throw Overlaps(name, other, bound, bound.Written.KindSpan);
        }
    }

    private void RequireFreeList(ReadBound bound, List<ReadBound> others, string name)
    {
        foreach (var value in bound.Lower)
            foreach (var other in others)
                foreach (var taken in other.Lower)
                    if (value.IsSame(taken) == true) throw Overlaps(name, other, bound, value.Span);
    }

    /// <summary>One of the two ends of an existing partition.</summary>
    private sealed class RangeEnd(ReadBound bound, bool isLower)
    {
        public ReadBound Bound { get; } = bound;

        public bool IsLower { get; } = isLower;

        public List<PartitionValue> Values => IsLower ? Bound.Lower : Bound.Upper;
    }

    private void RequireFreeRange(ReadBound bound, List<ReadBound> others, string name)
    {
        if (Compare(bound.Lower, true, bound.Upper, false) is not { } empty) return;
        if (empty > 0)
            throw new StatementException(
                SqlStates.InvalidObjectDefinition,
                $"empty range bound specified for partition \"{name}\"",
                Catalog.ServerVersion < 14 ? bound.Written.KindSpan : bound.Lower[empty - 1].Span);
        if (EndsOf(others) is not { } ends) return;
        // partition_range_bsearch: the greatest end that is not above the new lower bound.
        int low = -1, high = ends.Count - 1, last = 0;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Compare(ends[middle].Values, ends[middle].IsLower, bound.Lower, true) is not { } order) return;
            last = order;
            if (order > 0)
            {
                high = middle - 1;
                continue;
            }
            low = middle;
            if (order == 0) break;
        }
        if (low + 1 == ends.Count) return;
        var next = ends[low + 1];
        if (!next.IsLower) throw Overlaps(name, next.Bound, bound, bound.Lower[last == 0 ? 0 : Math.Abs(last) - 1].Span);
        if (Compare(next.Values, true, bound.Upper, false) is not { } gap) return;
        if (gap < 0) throw Overlaps(name, next.Bound, bound, bound.Upper[-gap - 1].Span);
    }

    /// <summary>The ends in their order, an upper one that meets a lower one left out as create_range_bounds does; null where the order is not known.</summary>
    private static List<RangeEnd>? EndsOf(List<ReadBound> others)
    {
        var ends = new List<RangeEnd>();
        foreach (var other in others)
        {
            if (!Insert(new RangeEnd(other, true)) || !Insert(new RangeEnd(other, false))) return null;
        }
        for (var i = ends.Count - 1; i > 0; i--)
            if (ends[i].IsLower && !ends[i - 1].IsLower && CompareValues(ends[i].Values, ends[i - 1].Values) == 0) ends.RemoveAt(i);
        return ends;

        bool Insert(RangeEnd end)
        {
            var at = 0;
            for (; at < ends.Count; at++)
            {
                if (Compare(ends[at].Values, ends[at].IsLower, end.Values, end.IsLower) is not { } order) return false;
                if (order > 0) break;
            }
            ends.Insert(at, end);
            return true;
        }
    }

    /// <summary>partition_rbound_cmp: 0, or the number of the key from 1 that decides, negative where the first bound is the smaller.</summary>
    private static int? Compare(List<PartitionValue> a, bool aIsLower, List<PartitionValue> b, bool bIsLower)
    {
        if (CompareValues(a, b) is not { } order) return null;
        if (order != 0 || aIsLower == bIsLower) return order;
        var decides = a.Count;
        for (var i = 0; i < a.Count; i++)
        {
            if (a[i].Infinity == 0) continue;
            decides = i + 1;
            break;
        }
        return aIsLower ? decides : -decides;
    }

    private static int? CompareValues(List<PartitionValue> a, List<PartitionValue> b)
    {
        for (var i = 0; i < a.Count && i < b.Count; i++)
        {
            if (a[i].CompareTo(b[i]) is not { } order) return null;
            if (order != 0) return Math.Sign(order) * (i + 1);
            if (a[i].Infinity != 0) return 0;
        }
        return 0;
    }
}
