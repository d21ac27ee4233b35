using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>Numbers, texts, places and lists of what facts are made of.</summary>
internal sealed partial class FactWriter(BinaryWriter output)
{
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<object, int> _objects = new(ByReference.Instance);

    private void Write(bool value) => output.Write(value);

    private void Write(bool? value) => output.Write((byte)(value is null ? 2 : value.Value ? 1 : 0));

    /// <summary>In groups of seven bits, small ones of either sign first.</summary>
    private void Write(int value)
    {
        var rest = unchecked((uint)((value << 1) ^ (value >> 31)));
        for (; rest >= 0x80; rest >>= 7) output.Write((byte)(rest | 0x80));
        output.Write((byte)rest);
    }

    private void Write(int? value)
    {
        Write(value is not null);
        if (value is { } known) Write(known);
    }

    /// <summary>As the program holds it: half a surrogate pair must stay one. Each text once, then by its number.</summary>
    private void Write(string? value)
    {
        if (value is null)
        {
            Write(-1);
            return;
        }
        if (_texts.TryGetValue(value, out var known))
        {
            Write(known);
            return;
        }
        Write(_texts.Count);
        _texts.Add(value, _texts.Count);
        var bytes = new byte[value.Length * sizeof(char)];
        Buffer.BlockCopy(value.ToCharArray(), 0, bytes, 0, bytes.Length);
        Write(bytes.Length);
        output.Write(bytes);
    }

    private void Write(SourceSpan span)
    {
        Write(span.Path);
        Write(span.Start);
        Write(span.Length);
    }

    private void Write(SourceSpan? span)
    {
        Write(span is not null);
        if (span is { } known) Write(known);
    }

    private void Write(SqlSpan span)
    {
        Write(span.Start);
        Write(span.Length);
    }

    private void Write(SourceEdit edit)
    {
        Write(edit.Span);
        Write(edit.NewText);
    }

    private void Write(LiteralForm? form) =>
        Write(form is null ? null : form.Notation ?? throw new NotSupportedException($"{form.GetType().Name} has no notation."));

    private void Write(IReadOnlyList<string> texts) => Write(texts, Write);

    private void Write<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Write(items.Count);
        foreach (var item in items) write(item);
    }

    private void WriteIfAny<T>(T? value, Action<T> write)
        where T : class
    {
        Write(value is not null);
        if (value is not null) write(value);
    }

    /// <summary>What several facts share is written once.</summary>
    private void WriteShared<T>(T value, Action<T> write)
        where T : class
    {
        if (_objects.TryGetValue(value, out var known))
        {
            Write(known);
            return;
        }
        Write(-1);
        write(value);
        // The number that the reader gives it, too: when all of it is known.
        _objects.Add(value, _objects.Count);
    }

    private sealed class ByReference : IEqualityComparer<object>
    {
        public static ByReference Instance { get; } = new();

        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
    }
}
