"""A bank with accounts, standing orders and an audit trail.

Exercises abstract classes, enumerations, properties, descriptors, exceptions with
causes, context managers, generators, operators and text formatting.
"""
import sys
import time
from abc import ABC, abstractmethod
from enum import Enum, Flag, IntEnum, auto, unique


class BankError(Exception):
    """Base of everything that can go wrong here."""

    def __init__(self, message, *, account=None):
        super().__init__(message)
        self.account = account


class InsufficientFunds(BankError):
    def __init__(self, account, missing):
        super().__init__(f"{account.owner} lacks {missing}", account=account)
        self.missing = missing


class AccountClosed(BankError):
    pass


class LimitExceeded(BankError, ValueError):
    """Also a ValueError, as the limit is an argument's fault."""


class OrderFailed(BankError):
    pass


class Money:
    """An exact amount in cents."""

    __slots__ = ("_cents",)

    def __init__(self, cents=0):
        if not isinstance(cents, int):
            raise TypeError(f"cents must be int, not {type(cents).__name__}")
        object.__setattr__(self, "_cents", cents)

    def __setattr__(self, name, value):
        raise AttributeError(f"Money is immutable: {name}")

    @classmethod
    def parse(cls, text):
        whole, _, fraction = text.replace(",", "").partition(".")
        sign = -1 if whole.startswith("-") else 1
        return cls(sign * (abs(int(whole or "0")) * 100 + int((fraction + "00")[:2])))

    @property
    def cents(self):
        return self._cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self._cents + other._cents)
        return NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __sub__(self, other):
        if isinstance(other, Money):
            return Money(self._cents - other._cents)
        return NotImplemented

    def __neg__(self):
        return Money(-self._cents)

    def __mul__(self, factor):
        if isinstance(factor, int):
            return Money(self._cents * factor)
        if isinstance(factor, float):
            return Money(round(self._cents * factor))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, parts):
        return Money(self._cents // parts)

    def __mod__(self, parts):
        return Money(self._cents % parts)

    def __eq__(self, other):
        return isinstance(other, Money) and self._cents == other._cents

    def __lt__(self, other):
        return self._cents < other._cents

    def __le__(self, other):
        return self._cents <= other._cents

    def __hash__(self):
        return hash(self._cents)

    def __bool__(self):
        return self._cents != 0

    def __format__(self, spec):
        return format(str(self), spec)

    def __str__(self):
        sign = "-" if self._cents < 0 else ""
        return f"{sign}{abs(self._cents) // 100:,}.{abs(self._cents) % 100:02d}"

    def __repr__(self):
        return f"Money({self._cents})"

    def split(self, parts):
        """Parts that differ by at most one cent and add up exactly."""
        share, rest = divmod(self._cents, parts)
        return [Money(share + (1 if index < rest else 0)) for index in range(parts)]


@unique
class Kind(Enum):
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    TRANSFER = "transfer"
    INTEREST = "interest"
    FEE = "fee"

    @property
    def sign(self):
        return {Kind.DEPOSIT: 1, Kind.INTEREST: 1}.get(self, -1)


class Rank(IntEnum):
    BRONZE = 1
    SILVER = 2
    GOLD = 3


class Right(Flag):
    READ = auto()
    PAY = auto()
    CLOSE = auto()
    ALL = READ | PAY | CLOSE


class Positive:
    """Descriptor for an amount that is never negative."""

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.slot, Money(0))

    def __set__(self, instance, value):
        if value < Money(0):
            raise LimitExceeded(f"{self.name} cannot be negative: {value}", account=instance)
        setattr(instance, self.slot, value)


class Entry:
    __slots__ = ("number", "kind", "amount", "note")

    def __init__(self, number, kind, amount, note):
        self.number = number
        self.kind = kind
        self.amount = amount
        self.note = note

    def __str__(self):
        return f"{self.number:>4} {self.kind.name:<10} {self.amount:>14} {self.note}".rstrip()


class Account(ABC):
    """What all kinds of account share."""

    daily_limit = Positive()
    registry = {}
    _next_number = 1000

    def __init_subclass__(cls, /, code, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.code = code
        Account.registry[code] = cls

    def __init__(self, owner, opening=Money(0)):
        Account._next_number += 7
        self.number = f"{self.code}{Account._next_number}"
        self.owner = owner
        self.entries = []
        self.closed = False
        self._balance = Money(0)
        self.daily_limit = Money(500_000)
        if opening:
            self.post(Kind.DEPOSIT, opening, "opening")

    @property
    def balance(self):
        return self._balance

    @property
    @abstractmethod
    def available(self):
        """How much can be taken out."""

    @abstractmethod
    def month_end(self):
        """Interest and fees."""

    def post(self, kind, amount, note=""):
        if self.closed:
            raise AccountClosed(f"{self.number} is closed", account=self)
        self._balance = self._balance + amount
        self.entries.append(Entry(len(self.entries) + 1, kind, amount, note))

    def withdraw(self, amount, note=""):
        if self.daily_limit < amount:
            raise LimitExceeded(f"{amount} is over the limit", account=self)
        if self.available < amount:
            raise InsufficientFunds(self, amount - self.available)
        self.post(Kind.WITHDRAWAL, -amount, note)

    def deposit(self, amount, note=""):
        self.post(Kind.DEPOSIT, amount, note)

    def statement(self, *kinds):
        running = Money(0)
        for entry in self.entries:
            running = running + entry.amount
            if not kinds or entry.kind in kinds:
                yield entry, running

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.balance}>"


class Savings(Account, code="SV"):
    def __init__(self, owner, opening=Money(0), rate=0.0125):
        self.rate = rate
        super().__init__(owner, opening)

    @property
    def available(self):
        return self.balance

    def month_end(self):
        interest = self.balance * (self.rate / 12)
        if interest:
            self.post(Kind.INTEREST, interest, f"{self.rate:.2%}")


class Current(Account, code="CU"):
    def __init__(self, owner, opening=Money(0), overdraft=Money(10_000)):
        self.overdraft = overdraft
        super().__init__(owner, opening)

    @property
    def available(self):
        return self.balance + self.overdraft

    def month_end(self):
        if self.balance < Money(0):
            self.post(Kind.FEE, -Money(250), "overdraft fee")


class Premium(Current, Savings, code="PR"):
    """Both: an overdraft and interest, by the order of the bases."""

    def month_end(self):
        Current.month_end(self)
        Savings.month_end(self)

    @property
    def rank(self):
        total = self.balance.cents
        return Rank.GOLD if total >= 1_000_000 else Rank.SILVER if total >= 100_000 else Rank.BRONZE


class Transaction:
    """Either everything inside is kept, or nothing."""

    def __init__(self, *accounts):
        self.accounts = accounts
        self.saved = None

    def __enter__(self):
        self.saved = [(account, account._balance, len(account.entries)) for account in self.accounts]
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            return False
        for account, balance, length in self.saved:
            account._balance = balance
            del account.entries[length:]
        return issubclass(kind, InsufficientFunds)


class Audit:
    """Counts outcomes; a call registers one."""

    def __init__(self):
        self.counts = {}

    def __call__(self, outcome):
        self.counts[outcome] = self.counts.get(outcome, 0) + 1

    def __contains__(self, outcome):
        return outcome in self.counts

    def __getitem__(self, outcome):
        return self.counts.get(outcome, 0)

    def __len__(self):
        return sum(self.counts.values())


def standing_orders(bank):
    """A coroutine: takes (source, target, amount) and answers with the outcome."""
    outcome = "ready"
    done = 0
    try:
        while True:
            order = yield outcome
            source, target, amount = order
            try:
                bank.transfer(source, target, amount)
            except BankError as error:
                outcome = type(error).__name__
            else:
                done += 1
                outcome = "ok"
    except GeneratorExit:
        bank.audit("orders closed")
        raise
    finally:
        bank.orders_done = done


class Bank:
    def __init__(self):
        self.accounts = {}
        self.audit = Audit()
        self.orders_done = 0

    def open(self, code, owner, opening):
        try:
            kind = Account.registry[code]
        except KeyError as error:
            raise BankError(f"no such kind of account: {code}") from error
        account = kind(owner, opening)
        self.accounts[account.number] = account
        return account

    def transfer(self, source, target, amount):
        kept = False
        with Transaction(source, target):
            target.post(Kind.TRANSFER, amount, f"from {source.number}")
            source.withdraw(amount, f"to {target.number}")
            kept = True
        self.audit("kept" if kept else "undone")
        return kept

    def total(self):
        return sum(account.balance for account in self.accounts.values())

    def month_end(self):
        for account in self.accounts.values():
            if not account.closed:
                account.month_end()


class Random:
    def __init__(self, seed):
        self.state = seed

    def __call__(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        return (self.state >> 33) % limit


def simulate(size):
    bank = Bank()
    random = Random(7)
    codes = list(Account.registry)
    accounts = [bank.open(codes[index % 3], f"owner{index}", Money(10_000 * (1 + random(50)))) for index in range(12)]
    before = bank.total()
    orders = standing_orders(bank)
    next(orders)
    external = Money(0)
    for step in range(size):
        source = accounts[random(12)]
        target = accounts[random(12)]
        match random(4):
            case 0:
                amount = Money(random(20_000))
                target.deposit(amount)
                external = external + amount
                bank.audit("deposit")
            case 1:
                amount = Money(random(200_000))
                try:
                    source.withdraw(amount)
                except InsufficientFunds as error:
                    bank.audit("refused")
                    assert error.missing > Money(0) and error.account is source
                else:
                    external = external - amount
                    bank.audit("withdrawn")
            case _:
                bank.audit(orders.send((source, target, Money(random(600_000)))))
        if step % 100 == 99:
            balance = bank.total()
            bank.month_end()
            external = external + (bank.total() - balance)
    orders.close()
    if bank.total() != before + external:
        raise AssertionError(f"{bank.total()} is not {before + external}")
    return bank


def failures():
    """Every error class once, with its text."""
    bank = Bank()
    account = bank.open("CU", "zoe", Money.parse("12.50"))
    savings = bank.open("SV", "yan", Money.parse("1,000"))

    def close_and_use():
        account.closed = True
        account.deposit(Money(1))

    def immutable():
        Money(5).cents = 6

    attempts = [
        lambda: bank.open("XX", "nobody", Money(0)),
        lambda: account.withdraw(Money.parse("112.51")),
        lambda: account.withdraw(Money.parse("9999.99")),
        lambda: setattr(savings, "daily_limit", Money(-1)),
        lambda: Account("abstract"),
        lambda: Money(1.5),
        lambda: Money(1) + 1,
        immutable,
        close_and_use,
        lambda: Kind("theft"),
        lambda: Kind["THEFT"],
    ]
    for attempt in attempts:
        try:
            attempt()
        except BankError as error:
            cause = f" (from {error.__cause__!r})" if error.__cause__ else ""
            also = " and a ValueError" if isinstance(error, ValueError) else ""
            yield f"{type(error).__name__}: {error}{cause}{also}"
        except (TypeError, AttributeError, ValueError, KeyError) as error:
            if type(error) is TypeError and "abstract" in str(error):
                yield "TypeError: abstract"
            elif isinstance(error, AttributeError):
                yield "AttributeError: " + str(error)
            else:
                yield f"{type(error).__name__}: {error}"


def run(size):
    bank = simulate(size)
    lines = []
    for account in bank.accounts.values():
        rank = f" {account.rank.name}" if isinstance(account, Premium) else ""
        lines.append(f"{account!r} {len(account.entries)} entries{rank}")
    lines.extend(f"{name}: {count}" for name, count in sorted(bank.audit.counts.items()))
    lines.append(f"total {bank.total()}, orders {bank.orders_done}, events {len(bank.audit)}")
    first = next(iter(bank.accounts.values()))
    for entry, running in list(first.statement(Kind.INTEREST, Kind.WITHDRAWAL))[:4]:
        lines.append(f"{entry} = {running}")
    lines.append(f"split {Money.parse('100.00').split(3)}")
    lines.append(f"mro {' '.join(kind.__name__ for kind in Premium.__mro__)}")
    lines.append(f"rights {Right.READ | Right.PAY in Right.ALL} {bool(Right.ALL & Right.CLOSE)} {Rank.GOLD > Rank.SILVER}")
    lines.append(f"kinds {[kind.value for kind in Kind if kind.sign < 0]}")
    return lines


def main():
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    time.perf_counter_ns()
    lines = run(size)
    print("\n".join(lines))
    for line in failures():
        print(line)


if __name__ == "__main__":
    main()
