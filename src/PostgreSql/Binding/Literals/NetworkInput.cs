using static DbImpact.PostgreSql.Binding.Literals.LiteralText;

namespace DbImpact.PostgreSql.Binding.Literals;

/// <summary>inet and cidr (network.c <c>network_in</c>, inet_net_pton.c).</summary>
internal static class NetworkInput
{
    private const int Failed = -1;

    /// <summary>A prefix length with more digits than an int holds wraps around on the server.</summary>
    private const int NotFollowed = -2;

    public static LiteralVerdict Check(string value, bool isCidr)
    {
        var type = isCidr ? "cidr" : "inet";
        var address = new byte[16];
        var isVersion6 = value.IndexOf(':') >= 0;
        var bits = isVersion6 ? ReadVersion6(value, address) : isCidr ? ReadCidr4(value, address) : ReadInet4(value, address);
        if (bits == NotFollowed) return LiteralVerdict.Unknown;
        if (bits < 0 || bits > (isVersion6 ? 128 : 32)) return LiteralErrors.Syntax(type, value);
        if (isCidr && HasBitsBeyond(address, bits, isVersion6 ? 16 : 4))
            return LiteralVerdict.Invalid(LiteralErrors.InvalidText, $"invalid cidr value: \"{value}\"");
        return LiteralVerdict.Valid;
    }

    /// <summary>addressOK.</summary>
    private static bool HasBitsBeyond(byte[] address, int bits, int size)
    {
        for (var i = bits / 8; i < size; i++)
        {
            var mask = i == bits / 8 ? 0xFF >> (bits % 8) : 0xFF;
            if ((address[i] & mask) != 0) return true;
        }
        return false;
    }

    /// <summary>inet_net_pton_ipv4: four numbers, or fewer before a prefix length.</summary>
    private static int ReadInet4(string value, byte[] address)
    {
        var count = 0;
        var i = 0;
        while (IsDigit(At(value, i)))
        {
            if (!TryReadOctet(value, ref i, out var octet) || count == 4) return Failed;
            address[count++] = octet;
            if (At(value, i) is '\0' or '/') break;
            if (value[i++] != '.') return Failed;
        }
        var bits = ReadPrefixLength(value, ref i, count);
        if (bits == NotFollowed) return bits;
        if (bits > 32 || i < value.Length || count == 0) return Failed;
        if (bits < 0) return count == 4 ? 32 : Failed;
        return bits / 8 > count ? Failed : bits;
    }

    /// <summary>inet_cidr_pton_ipv4: numbers or one in base 16; without a prefix length, that of the network's class.</summary>
    private static int ReadCidr4(string value, byte[] address)
    {
        var count = 0;
        var i = 0;
        if (At(value, 0) == '0' && (At(value, 1) | 0x20) == 'x' && HexValue(At(value, 2)) >= 0)
        {
            var nibbles = 0;
            for (i = 2; HexValue(At(value, i)) >= 0; i++, nibbles++)
            {
                if (nibbles / 2 >= 4) return Failed;
                address[nibbles / 2] |= (byte)(HexValue(value[i]) << (nibbles % 2 == 0 ? 4 : 0));
            }
            count = (nibbles + 1) / 2;
        }
        else
        {
            if (!IsDigit(At(value, 0))) return Failed;
            while (true)
            {
                if (!TryReadOctet(value, ref i, out var octet) || count == 4) return Failed;
                address[count++] = octet;
                if (At(value, i) is '\0' or '/') break;
                if (value[i++] != '.' || !IsDigit(At(value, i))) return Failed;
            }
        }
        var bits = ReadPrefixLength(value, ref i, count);
        if (bits == NotFollowed) return bits;
        if (bits > 32 || i < value.Length) return Failed;
        if (bits >= 0) return bits;
        var first = address[0];
        bits = first >= 240 ? 32 : first >= 224 ? 8 : first >= 192 ? 24 : first >= 128 ? 16 : 8;
        if (bits < count * 8) bits = count * 8;
        return bits == 8 && first == 224 ? 4 : bits;
    }

    private static bool TryReadOctet(string value, ref int i, out byte octet)
    {
        octet = 0;
        var total = 0;
        for (; IsDigit(At(value, i)); i++)
        {
            total = (total * 10) + (value[i] - '0');
            if (total > 255) return false;
        }
        octet = (byte)total;
        return true;
    }

    private static int ReadPrefixLength(string value, ref int i, int count)
    {
        if (At(value, i) != '/' || !IsDigit(At(value, i + 1)) || count == 0) return -1;
        long bits = 0;
        for (i++; IsDigit(At(value, i)); i++)
        {
            bits = (bits * 10) + (value[i] - '0');
            if (bits > int.MaxValue) return NotFollowed;
        }
        return (int)bits;
    }

    /// <summary>inet_cidr_pton_ipv6, for both types.</summary>
    private static int ReadVersion6(string value, byte[] address)
    {
        var used = 0;
        var gap = -1;
        var i = 0;
        if (value[0] == ':' && At(value, ++i) != ':') return Failed;
        var tokenStart = i;
        var hasDigit = false;
        var number = 0;
        var digits = 0;
        var bits = 128;
        for (; i < value.Length; i++)
        {
            var c = value[i];
            if (HexValue(c) >= 0)
            {
                number = (number << 4) | HexValue(c);
                if (++digits > 4) return Failed;
                hasDigit = true;
            }
            else if (c == ':')
            {
                tokenStart = i + 1;
                if (!hasDigit)
                {
                    if (gap >= 0) return Failed;
                    gap = used;
                    continue;
                }
                if (i + 1 == value.Length || used + 2 > 16) return Failed;
                address[used++] = (byte)(number >> 8);
                address[used++] = (byte)number;
                hasDigit = false;
                digits = number = 0;
            }
            else if (c == '.' && used + 4 <= 16 && TryReadEmbedded4(value, tokenStart, address, used, ref bits))
            {
                used += 4;
                hasDigit = false;
                break;
            }
            else if (c == '/' && TryReadBits(value, i + 1, ref bits))
            {
                break;
            }
            else
            {
                return Failed;
            }
        }
        if (hasDigit)
        {
            if (used + 2 > 16) return Failed;
            address[used++] = (byte)(number >> 8);
            address[used++] = (byte)number;
        }
        if (gap < 0) return used == 16 ? bits : Failed;
        if (used == 16) return Failed;
        // What stands behind the double colon moves to the end.
        for (var n = 1; n <= used - gap; n++)
        {
            address[16 - n] = address[used - n];
            address[used - n] = 0;
        }
        return bits;
    }

    private static bool TryReadEmbedded4(string value, int start, byte[] address, int at, ref int bits)
    {
        var count = 0;
        var digits = 0;
        var number = 0;
        for (var i = start; i < value.Length; i++)
        {
            var c = value[i];
            if (IsDigit(c))
            {
                if (digits++ != 0 && number == 0) return false;
                number = (number * 10) + (c - '0');
                if (number > 255) return false;
                continue;
            }
            if (c is not ('.' or '/') || count > 3) return false;
            address[at + count++] = (byte)number;
            if (c == '/') return TryReadBits(value, i + 1, ref bits);
            digits = number = 0;
        }
        if (digits == 0 || count > 3) return false;
        address[at + count] = (byte)number;
        return true;
    }

    private static bool TryReadBits(string value, int start, ref int bits)
    {
        var number = 0;
        for (var i = start; i < value.Length; i++)
        {
            if (!IsDigit(value[i]) || (i > start && number == 0)) return false;
            number = (number * 10) + (value[i] - '0');
            if (number > 128) return false;
        }
        if (start >= value.Length) return false;
        bits = number;
        return true;
    }
}
