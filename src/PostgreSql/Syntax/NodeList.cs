using System;

namespace DbImpact.PostgreSql.Syntax;

/// <summary>An immutable list of nodes. <c>default</c> is the empty list. Enumerating it allocates nothing.</summary>
public readonly struct NodeList<T>
    where T : class
{
    /// <summary>Most lists of a tree have one item: it is here itself, and several are in an array.</summary>
    private readonly object? _items;

    public NodeList(T[]? items) => _items = items is null || items.Length == 0 ? null : items.Length == 1 ? items[0] : items;

    /// <summary>A list of one.</summary>
    public NodeList(T item) => _items = item;

    public static NodeList<T> Empty => default;

    public int Count => _items is null ? 0 : _items is T[] items ? items.Length : 1;

    public bool IsEmpty => _items is null;

    public T this[int index]
    {
        get
        {
            if (_items is T[] items) return items[index];
            if (_items is null || index != 0) throw new ArgumentOutOfRangeException(nameof(index));
            return (T)_items;
        }
    }

    public Enumerator GetEnumerator() => new(_items);

    public T[] ToArray() => _items is null ? [] : _items is T[] items ? (T[])items.Clone() : [(T)_items];

    public struct Enumerator
    {
        private readonly T[]? _items;
        private readonly int _count;
        private readonly T? _only;
        private int _index = -1;

        internal Enumerator(object? items)
        {
            if (items is null) return;
            _items = items as T[];
            if (_items is null) _only = (T)items;
            _count = _items is null ? 1 : _items.Length;
        }

        public readonly T Current => _items is null ? _only! : _items[_index];

        public bool MoveNext() => ++_index < _count;
    }
}
