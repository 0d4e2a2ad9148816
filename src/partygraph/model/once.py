"""A property that is worked out when it is first asked for: `cached_property` without the lock that Python 3.11 takes each time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, Self, TypeVar, overload

__all__ = ["once"]

_Value = TypeVar("_Value")


class once(Generic[_Value]):  # noqa: N801 - used as a decorator
    """Work it out once and keep it in the object itself, which has to have a `__dict__`.

    >>> class Two:
    ...     @once
    ...     def half(self) -> int:
    ...         print("asked")
    ...         return 1
    >>> two = Two()
    >>> two.half + two.half
    asked
    2
    """

    def __init__(self, function: Callable[[Any], _Value]) -> None:
        self._function, self._name = function, function.__name__
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: object, owner: type) -> _Value: ...
    def __get__(self, instance: object | None, owner: type) -> Self | _Value:
        if instance is None:
            return self
        value = instance.__dict__[self._name] = self._function(instance)
        return value
