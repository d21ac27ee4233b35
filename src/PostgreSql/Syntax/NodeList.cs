using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>An immutable list of nodes over an array. <c>default</c> is the empty list. Enumerating it allocates nothing.</summary>
public readonly struct NodeList<T>(T[]? items)
    where T : class
{
    private readonly T[]? _items = items;

    public static NodeList<T> Empty => default;

    public int Count => _items is null ? 0 : _items.Length;

    public bool IsEmpty => Count == 0;

    public T this[int index] => (_items ?? throw new ArgumentOutOfRangeException(nameof(index)))[index];

    public Enumerator GetEnumerator() => new(_items ?? []);

    public T[] ToArray() => _items is null ? [] : (T[])_items.Clone();

    public struct Enumerator(T[] items)
    {
        private int _index = -1;

        public readonly T Current => items[_index];

        public bool MoveNext() => ++_index < items.Length;
    }
}
