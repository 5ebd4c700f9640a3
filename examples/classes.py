# Classes: inheritance, properties, special methods, exceptions of one's own, a context manager.


class InsufficientFunds(Exception):
    def __init__(self, missing):
        super().__init__(f"{missing} missing")
        self.missing = missing


class Account:
    """Money of one owner."""

    opened = 0

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        Account.opened += 1

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        self._balance += amount
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(amount - self._balance)
        self._balance -= amount
        return self

    def __repr__(self):
        return f"{type(self).__name__}({self.owner!r}, {self._balance})"

    def __lt__(self, other):
        return self.balance < other.balance


class SavingsAccount(Account):
    def __init__(self, owner, balance=0, rate=5):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        return self.deposit(self.balance * self.rate // 100)


class Transfer:
    """Gives everything back when something goes wrong on the way."""

    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.before = [account.balance for account in self.accounts]
        return self

    def __exit__(self, kind, error, traceback):
        if kind is InsufficientFunds:
            for account, balance in zip(self.accounts, self.before):
                account._balance = balance
            print("rolled back:", error)
            return True
        return False


ann = SavingsAccount("Ann", 200).add_interest()
bob = Account("Bob", 50)
print(ann, bob, sorted([ann, bob]), Account.opened)

with Transfer(ann, bob):
    bob.deposit(100)
    ann.withdraw(100)
print(ann, bob)

with Transfer(ann, bob):
    bob.deposit(1000)
    ann.withdraw(1000)
print(ann, bob)
