using System;
using System.Collections.Generic;
using System.IO;
using DbImpact.PostgreSql.Syntax;

namespace DbImpact.Checks.Facts.Storage;

/// <summary>Reads what the same part of <see cref="FactWriter"/> writes.</summary>
internal sealed partial class FactReader(BinaryReader input, Func<string, LiteralForm?> form)
{
    private readonly List<string> _texts = [];
    private readonly List<object> _objects = [];

    private bool ReadBool() => input.ReadByte() switch
    {
        0 => false,
        1 => true,
        var other => throw new FormatException($"{other} is neither yes nor no."),
    };

    private bool? ReadBoolOrNull() => input.ReadByte() switch
    {
        0 => false,
        1 => true,
        2 => null,
        var other => throw new FormatException($"{other} is neither yes nor no nor nothing."),
    };

    private int ReadInt()
    {
        uint value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var part = input.ReadByte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80) return unchecked((int)(value >> 1) ^ -(int)(value & 1));
        }
        throw new FormatException("A number has too many digits.");
    }

    private int? ReadIntOrNull() => ReadBool() ? ReadInt() : null;

    private string? ReadTextOrNull()
    {
        var number = ReadInt();
        if (number == -1) return null;
        if (number < _texts.Count) return _texts[number];
        if (number > _texts.Count) throw new FormatException("A text is missing.");
        var length = ReadInt();
        var bytes = input.ReadBytes(length);
        if (bytes.Length < length) throw new EndOfStreamException();
        if (length % sizeof(char) != 0) throw new FormatException("A text ends within a character.");
        var characters = new char[length / sizeof(char)];
        Buffer.BlockCopy(bytes, 0, characters, 0, length);
        var text = new string(characters);
        _texts.Add(text);
        return text;
    }

    private string ReadText() => ReadTextOrNull() ?? throw new FormatException("A text is missing.");

    private SourceSpan ReadSpan() => new(ReadTextOrNull()!, ReadInt(), ReadInt());

    private SourceSpan? ReadSpanOrNull() => ReadBool() ? ReadSpan() : null;

    private SqlSpan ReadSqlSpan() => new(ReadInt(), ReadInt());

    private SourceEdit ReadEdit() => new(ReadSpan(), ReadText());

    private LiteralForm? ReadForm()
    {
        if (ReadTextOrNull() is not { } notation) return null;
        if (notation == LiteralForm.Plain.Notation) return LiteralForm.Plain;
        return form(notation) ?? throw new FormatException($"No literal has the form \"{notation}\".");
    }

    private IReadOnlyList<string> ReadTexts() => ReadList(ReadText);

    private IReadOnlyList<T> ReadList<T>(Func<T> read)
    {
        var count = ReadInt();
        if (count == 0) return [];
        if (count < 0) throw new FormatException("A list is shorter than nothing.");
        // A count that is no count must not take all memory.
        var items = new List<T>(Math.Min(count, 4096));
        for (var i = 0; i < count; i++) items.Add(read());
        return items.ToArray();
    }

    private T? ReadIfAny<T>(Func<T> read)
        where T : class => ReadBool() ? read() : null;

    private T ReadShared<T>(Func<T> read)
        where T : class
    {
        var number = ReadInt();
        if (number >= 0) return number < _objects.Count && _objects[number] is T known ? known : throw new FormatException("What is shared is missing.");
        var value = read();
        _objects.Add(value);
        return value;
    }

    private T ReadEnum<T>()
        where T : struct, Enum
    {
        var number = ReadInt();
        return Enum.IsDefined(typeof(T), number) ? (T)Enum.ToObject(typeof(T), number) : throw new FormatException($"{number} is no {typeof(T).Name}.");
    }
}
