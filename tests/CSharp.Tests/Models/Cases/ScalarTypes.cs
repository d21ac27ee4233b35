// Things(Address, Big, Bits, Blobs, Bool, Byte, Bytes, Char, DateOnly, DateTime, DateTimeOffset, Decimal, Document, Double, Element, Float, Guid, Guids, Id, IntCollection, IntList, Ints, Kind, Kinds, Labels, Long, Mac, MaybeInts, MaybeKind, Point, Range, Ranges, SByte, Search, Short, Strings, TimeOnly, TimeRange, TimeSpan, Times, UInt, ULong, UShort, Uri)

using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Collections;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Shop;

public class ShopContext(DbContextOptions<ShopContext> options) : DbContext(options)
{
    public DbSet<Thing> Things => Set<Thing>();
}

public enum Kind
{
    One,
    Two,
}

public class Thing
{
    public int Id { get; set; }
    public bool Bool { get; set; }
    public byte Byte { get; set; }
    public sbyte SByte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public char Char { get; set; }
    public decimal Decimal { get; set; }
    public float Float { get; set; }
    public double? Double { get; set; }
    public Guid Guid { get; set; }
    public DateTime? DateTime { get; set; }
    public DateTimeOffset DateTimeOffset { get; set; }
    public DateOnly DateOnly { get; set; }
    public TimeOnly? TimeOnly { get; set; }
    public TimeSpan TimeSpan { get; set; }
    public Kind Kind { get; set; }
    public Kind? MaybeKind { get; set; }
    public byte[] Bytes { get; set; } = [];
    public int[] Ints { get; set; } = [];
    public Guid[]? Guids { get; set; }
    public Kind[] Kinds { get; set; } = [];
    public List<string> Strings { get; set; } = [];
    public IList<int> IntList { get; set; } = [];
    public ICollection<int> IntCollection { get; set; } = [];
    public List<DateTime> Times { get; set; } = [];
    public List<int?> MaybeInts { get; set; } = [];
    public Uri? Uri { get; set; }
    public BigInteger Big { get; set; }
    public IPAddress? Address { get; set; }
    public PhysicalAddress? Mac { get; set; }
    public BitArray? Bits { get; set; }
    public JsonDocument? Document { get; set; }
    public JsonElement Element { get; set; }
    public Dictionary<string, string>? Labels { get; set; }
    public NpgsqlRange<int> Range { get; set; }
    public NpgsqlRange<DateTime>? TimeRange { get; set; }
    public NpgsqlTsVector? Search { get; set; }
    public NpgsqlPoint Point { get; set; }
    public List<NpgsqlRange<int>>? Ranges { get; set; }
    public List<byte[]>? Blobs { get; set; }
}
